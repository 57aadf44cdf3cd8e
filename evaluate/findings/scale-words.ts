/**
 * Million and billion (10⁹) as each language writes them, form by form, so that one can be put in the other's place.
 * A form is taken where it ends a word, the longer first.
 */
export const scaleWords: Readonly<Record<string, readonly (readonly [million: string, billion: string])[]>> =
  {
    bg: [
      ['милиона', 'милиарда'],
      ['милиони', 'милиарди'],
      ['милион', 'милиард'],
      ['млн', 'млрд'],
    ],
    cs: [
      ['milionů', 'miliard'],
      ['miliony', 'miliardy'],
      ['milionu', 'miliardy'],
      ['milion', 'miliardu'],
    ],
    da: [
      ['millioner', 'milliarder'],
      ['million', 'milliard'],
      ['mio.', 'mia.'],
    ],
    de: [
      ['Millionen', 'Milliarden'],
      ['Million', 'Milliarde'],
      ['Mio.', 'Mrd.'],
    ],
    el: [
      ['εκατομμύρια', 'δισεκατομμύρια'],
      ['εκατομμυρίων', 'δισεκατομμυρίων'],
      ['εκατομμύριο', 'δισεκατομμύριο'],
    ],
    es: [
      ['millones', 'mil millones'],
      ['millón', 'mil millones'],
    ],
    et: [
      ['miljonit', 'miljardit'],
      ['miljoni', 'miljardi'],
      ['miljon', 'miljard'],
    ],
    fi: [
      ['miljoonaa', 'miljardia'],
      ['miljoonan', 'miljardin'],
      ['miljoonasta', 'miljardista'],
      ['miljoona', 'miljardi'],
    ],
    fr: [
      ['millions', 'milliards'],
      ['million', 'milliard'],
    ],
    hr: [
      ['milijuna', 'milijardi'],
      ['milijun', 'milijardu'],
    ],
    hu: [
      ['millió', 'milliárd'],
      ['milliós', 'milliárdos'],
      ['millióan', 'milliárdan'],
    ],
    is: [
      ['milljónir', 'milljarðar'],
      ['milljónum', 'milljörðum'],
      ['milljóna', 'milljarða'],
      ['milljón', 'milljarður'],
    ],
    it: [
      ['milioni', 'miliardi'],
      ['milione', 'miliardo'],
    ],
    ja: [['万', '億']],
    lt: [
      ['milijonų', 'milijardų'],
      ['milijonai', 'milijardai'],
      ['milijonus', 'milijardus'],
      ['milijonas', 'milijardas'],
      ['mln.', 'mlrd.'],
    ],
    lv: [
      ['miljoniem', 'miljardiem'],
      ['miljoni', 'miljardi'],
      ['miljonus', 'miljardus'],
      ['miljonu', 'miljardu'],
      ['miljons', 'miljards'],
    ],
    nb: [
      ['millioner', 'milliarder'],
      ['million', 'milliard'],
    ],
    nl: [['miljoen', 'miljard']],
    pl: [
      ['milionów', 'miliardów'],
      ['miliony', 'miliardy'],
      ['milion', 'miliard'],
      ['mln', 'mld'],
    ],
    pt: [
      ['milhões', 'bilhões'],
      ['milhão', 'bilhão'],
    ],
    ro: [
      ['milioane', 'miliarde'],
      ['milion', 'miliard'],
    ],
    sk: [
      ['miliónov', 'miliárd'],
      ['milióny', 'miliardy'],
      ['milión', 'miliarda'],
    ],
    sl: [
      ['milijonov', 'milijard'],
      ['milijone', 'milijarde'],
      ['milijoni', 'milijarde'],
      ['milijona', 'milijardi'],
      ['milijon', 'milijarda'],
    ],
    sv: [
      ['miljoner', 'miljarder'],
      ['miljon', 'miljard'],
    ],
    tr: [['milyon', 'milyar']],
    uk: [
      ['мільйонів', 'мільярдів'],
      ['мільйони', 'мільярди'],
      ['мільйона', 'мільярда'],
      ['мільйон', 'мільярд'],
      ['млн', 'млрд'],
    ],
  }
