/** Releases written for this measure, paragraph by paragraph, to be wrapped at every width. */
export const releases: readonly (readonly string[])[] = [
  [
    'Ministers agree further support for Ukraine at Brussels meeting',
    'Defence ministers from more than 30 nations met in Brussels today to agree the next steps of their support for Ukraine, with a new package of air defence missiles, drones and engineering vehicles.',
    'The package is worth £1.6 billion. It will be delivered over the next 18 months, and the first vehicles are expected in the spring.',
    'Opening the meeting, the Defence Secretary said:',
    '“Ukraine’s soldiers are holding the line for all of us. They need our help now, and they need to know that it will be there next year as well.',
    '“Today we have shown that this coalition is growing, that it is serious and that it will not be divided.”',
    'The ministers also discussed how repair work could be done closer to the front. Four nations offered to build workshops in western Ukraine.',
    'Lt. Gen. Anna Berg, who chairs the planning staff, told ministers that the training programme had reached 60,000 recruits. She thanked the host nations for their patience and their generosity.',
    'The meeting follows the summit in Kyiv last month.',
    'Further talks are planned for 12 March 2026 in Oslo, where industry will be invited for the first time.',
  ],
  [
    'New hospital ship to join the fleet in 2027',
    'The Navy will receive a hospital ship with 250 beds and six operating theatres in the summer of 2027, the Ministry announced on Tuesday.',
    'Built in Gdansk and fitted out in Turku, the ship is 160 metres long and carries two helicopters. She will be used for evacuation and for relief after natural disasters.',
    '“This is what our sailors and our neighbours have asked for,” said Admiral Kristina Lund. “We learned in the last three years how quickly the beds on land can be filled.”',
    'The contract was signed by the Ministry and two yards. It is worth 410 million euros, of which 120 million come from the European Union.',
    'Unions welcomed the decision. In a joint statement they said that some 900 jobs would be secured, most of them for skilled workers.',
    'The first crew begins training in January.',
  ],
  [
    'Statement on the attack of 6 November',
    'We condemn in the strongest terms the attack on the power station at Lypova in the early hours of 6 November. Three engineers were killed and eleven people were injured.',
    'Our thoughts are with their families and with the crews who worked through the night to restore electricity to 200,000 homes.',
    'Attacks on energy facilities are a breach of international humanitarian law. Those responsible will be held to account.',
    'Our governments have today decided to:',
    'We will send transformers, cables and mobile generators from our own reserves. The first convoy leaves tomorrow morning from Rzeszow and is expected in Lypova on Sunday.',
    'We ask all partners to look at what they can spare. Every transformer counts.',
    'The Foreign Ministers of Estonia, Latvia, Lithuania and Poland',
  ],
]

/** A paragraph's lines at a width, broken where the next word no longer fits. */
export function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
