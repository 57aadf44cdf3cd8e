/** Codes of Google's neural model that are BCP 47 tags already (cloud.google.com/translate/docs/languages). */
const sameCodes = `
ab ace ach af ak alz am ar as awa ay az ba ban bbc be bem bew bg bho bik bm bn br bs bts btx bua ca ceb cgg chm ckb cnh
co crh crs cs cv cy da de din doi dov dv dz ee el en eo es et eu fa ff fi fil fj fr fr-CA fr-FR fy ga gaa gd gl gn gom
gu ha haw he hi hil hmn hr hrx ht hu hy id ig ilo is it ja jv ka kk km kn ko kri ktu ku ky la lb lg li lij lmo ln lo lt
ltg luo lus lv mai mak mg mi min mk ml mn mni-Mtei mr ms ms-Arab mt my ne new nl no nr nso nus ny oc om or pa pa-Arab
pag pam pap pl ps pt pt-BR pt-PT qu rn ro rom ru rw sa scn sd sg shn si sk sl sm sn so sq sr ss st su sv sw szl ta te
tet tg th ti tk tn tr ts tt ug uk ur uz vi xh yi yo yua yue zu`

const ownCodes: Record<string, string> = {
  nb: 'no',
  tl: 'fil',
  kok: 'gom',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
}

/** Google's code by BCP 47 tag. Any of them translates into any other. */
export const googleLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    sameCodes
      .trim()
      .split(/\s+/u)
      .map((code) => [code, code]),
  ),
  ...ownCodes,
}
