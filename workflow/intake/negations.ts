/** Words that turn a sentence into its opposite, by base language. */
export const negations: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|.+n['’]t|hardly|barely)$/iu,
  fr: /^(?:ne|n['’].*|pas|non|jamais|rien|aucune?|nulle?|ni|sans|personne|guère|plus)$/iu,
  de: /^(?:nicht|nein|kein(?:e[mnrs]?)?|nie|niemals|nichts|niemand(?:en|em|es)?|nirgends|weder|noch|ohne)$/iu,
  es: /^(?:no|nunca|jamás|nada|nadie|ning(?:ún|una|uno|unos|unas)|ni|sin|tampoco)$/iu,
  it: /^(?:non|no|mai|niente|nulla|nessun[oa]?|né|senza|neanche|nemmeno|neppure)$/iu,
  pt: /^(?:não|nunca|jamais|nada|ninguém|nenhum(?:a|as)?|nenhuns|nem|sem|tampouco)$/iu,
  nl: /^(?:niet|nee|geen|nooit|niets|niemand|nergens|noch|zonder)$/iu,
  pl: /^(?:nie|nigdy|nic|niczego|nikt|nikogo|żaden|żadna|żadne|ani|bez)$/iu,
  uk: /^(?:не|ні|ніколи|нічого|ніщо|ніхто|нікого|жоден|жодна|жодне|ані|без|немає|нема)$/iu,
}

/** What turns a word into its opposite when it is put before it, by base language. */
export const negatingPrefixes: Readonly<Record<string, RegExp>> = {
  en: /^(?:un|in|im|il|ir|dis|non|mis)-?/iu,
  fr: /^(?:in|im|il|ir|dés|dis|dé|mé|non)-?/iu,
  de: /^(?:un|miss|nicht)-?/iu,
  es: /^(?:in|im|i|des|dis|no)-?/iu,
  it: /^(?:in|im|il|ir|dis|s|non)-?/iu,
  pt: /^(?:in|im|i|des|dis|não)-?/iu,
  nl: /^(?:on|wan|niet)-?/iu,
  pl: /^(?:nie|bez)-?/iu,
  uk: /^(?:не|без)-?/iu,
}
