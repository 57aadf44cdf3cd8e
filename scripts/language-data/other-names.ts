/**
 * What CLDR does not say and its readers write every day, by language: other names of a place, then after `~` what
 * stands for it in another word (an adjective, a part for the whole).
 */
export const otherNames: Readonly<Record<string, { GB: string; US: string } & Record<string, string>>> = {
  bg: { GB: 'Великобритания/Британия~британски/Англия', US: 'САЩ~американски' },
  cs: { GB: 'Velká Británie/Británie~britský/Anglie', US: 'USA~americký' },
  da: { GB: 'Storbritannien~britisk/England', US: 'USA~amerikansk' },
  de: { GB: 'Großbritannien~britisch/England', US: 'USA~amerikanisch' },
  el: { GB: 'Βρετανία/Μεγάλη Βρετανία/ΗΒ~Αγγλία', US: 'ΗΠΑ~αμερικανικός' },
  en: { GB: 'UK/Britain/Great Britain~British/England', US: 'USA/US/America~American' },
  es: { GB: 'Gran Bretaña~británico/Inglaterra', US: 'EEUU/EE~estadounidense/americano' },
  et: { GB: 'Suurbritannia/Ühendkuningriik~briti/Inglismaa', US: 'USA/Ühendriigid~Ameerika' },
  fi: {
    GB: 'Iso-Britannia/Britannia/Yhdistynyt kuningaskunta~brittiläinen/Englanti',
    US: 'USA~amerikkalainen',
    RU: '~venäläinen',
  },
  fr: { GB: 'Grande-Bretagne~britannique/Angleterre', US: 'USA~américain', CH: '~helvétique' },
  hr: { GB: 'Velika Britanija/UK~britanski/Engleska', US: 'SAD~američki' },
  hu: { GB: 'Nagy-Britannia/Egyesült Királyság~brit/Anglia/angol', US: 'USA~amerikai' },
  is: { GB: 'Bretland~breskur/England', US: 'Bandaríkin~bandarískur/amerískur' },
  it: { GB: 'Gran Bretagna~britannico/Inghilterra', US: 'USA~americano/statunitense' },
  ja: {
    ...{
      GB: 'イギリス/英国~英',
      US: '米国/アメリカ~米',
      FR: '~仏',
      DE: '~独',
      RU: '~露',
      CN: '~中',
      KR: '~韓',
    },
    ...{ AU: '豪州~豪', IN: '~印', IT: '~伊', CA: '~加', JP: '~日', EU: '欧州連合/EU~欧', KP: '~北朝鮮' },
  },
  lt: { GB: 'Didžioji Britanija/JK~britų/Anglija', US: 'JAV~amerikiečių' },
  lv: { GB: 'Lielbritānija/AK~britu/Anglija', US: 'ASV~amerikāņu' },
  nb: { GB: 'Storbritannia~britisk/England', US: 'USA~amerikansk' },
  nl: { GB: 'Groot-Brittannië/VK~Brits/Engeland', US: 'VS~Amerikaans' },
  pl: { GB: 'Wielka Brytania/Zjednoczone Królestwo~brytyjski/Anglia', US: 'USA~amerykański' },
  pt: { GB: 'Grã-Bretanha~britânico/Inglaterra', US: 'EUA~americano' },
  ro: { GB: 'Marea Britanie~britanic/Anglia', US: 'SUA~american' },
  ru: { GB: 'Британия/Соединенное Королевство~британский/Англия', US: 'США~американский' },
  sk: { GB: 'Veľká Británia/Spojené kráľovstvo~britský/Anglicko', US: 'USA~americký' },
  sl: { GB: 'Velika Britanija/Združeno kraljestvo~britanski/Anglija', US: 'ZDA~ameriški' },
  sv: { GB: 'Storbritannien~brittisk/England', US: 'USA~amerikansk' },
  tr: { GB: 'Büyük Britanya/Birleşik Krallık/İngiltere~İngiliz', US: 'ABD~Amerikan' },
  uk: { GB: 'Велика Британія/Британія~британський/Англія', US: 'США~американський' },
}
