/**
 * Everyday words of five letters and more that one language has and its nearest relative spells or says otherwise:
 * `eld` keeps no words so long. Written by hand.
 */
export const toldApart: Readonly<Record<string, { from: string; words: string }>> = {
  da: {
    from: 'nb',
    words:
      'efter mellem gennem nogle noget nogen meget mere blevet bliver uden siden anden andet hvilket mellem tilbage bruge bruger bruges selvom igennem sprog nævnt mænd kvinder lige også derfor hvorfor måske overfor imod ifølge både gerne kræver større mindre sidste næste billede billeder arbejde samfund lande flere fleste regering regeringen løbet begge dage uger måneder hvornår øvrige deraf herefter herunder ligesom omkring omfatter sammen imellem skyldes findes bruger vores deres hvad hvem',
  },
  nb: {
    from: 'da',
    words:
      'etter mellom gjennom noen noe mye blitt blir uten siden annen annet hvilket tilbake bruke bruker brukes brukt selv språk nevnt menn kvinner like også derfor hvorfor kanskje overfor ifølge både gjerne krever større mindre siste neste bilde bilder arbeid samfunn landene flere fleste regjering regjeringen løpet begge dager uker måneder når øvrige hvorav deretter inkludert liksom rundt omfatter sammen skyldes finnes våre deres hva hvem sier sagt gjorde fikk gikk disse denne dette ikke mellom framfor fremover vært være skulle kunne dersom ettersom imidlertid bare også noensinne enda ennå',
  },
  cs: {
    from: 'sk',
    words:
      'které který která jejich protože nebo jsou byla bylo byli mezi může mohou pouze také před když podle jako včetně během kromě došlo řekl uvedl několik všechny všech proto však není nejsou rovněž ještě tento tato toto jeho mají byly přes další kteří něco někdy vedle práce země světa život rodiny prvním první dva tři čtyři týden měsíc',
  },
  sk: {
    from: 'cs',
    words:
      'ktoré ktorý ktorá pretože alebo bola bolo boli medzi môže môžu iba taktiež pred keď podľa vrátane počas okrem došlo povedal uviedol niekoľko všetky všetkých preto však nie sú rovnako ešte tento táto toto jeho majú cez ďalší ktorí niečo niekedy vedľa práce krajiny sveta život rodiny prvom prvý dva tri štyri týždeň mesiac svoje svojho ktorej ktorom ktorým takmer teda',
  },
  hr: {
    from: 'sl',
    words:
      'koji koja koje nego samo kako nakon prije tijekom između zbog dok već također više može mogu osim prema uključujući rekao kazao nekoliko ipak stoga budući veoma tko što ovaj ova ovo njegov imaju preko sljedeći nešto ponekad pored zemlje svijeta život obitelji prvi dva tri četiri tjedan mjesec bio bila bilo bili jest nije nisu jesu kojih kojima kojem kada gdje',
  },
  sl: {
    from: 'hr',
    words:
      'kateri katera katero samo kako potem pred med zaradi medtem tudi več lahko morejo razen glede vključno rekel dejal nekaj vendar zato ker zelo kdo kaj ta to njegov imajo čez naslednji včasih poleg države sveta življenje družine prvi dva tri štiri teden mesec bil bila bilo bili niso katerih katerem kjer kadar pri vsi vse leta letih čeprav saj',
  },
  uk: {
    from: 'ru',
    words:
      'що від або також після перед між якщо його вона вони було були буде будуть може можуть країн країни країна який яка які якого яких щоб під час про цей ця це цього ще вже дуже тільки лише коли тому через проти своїх свої між усіх всіх року років рік тиждень вівторок середу четвер п’ятницю суботу неділю людей людина світу сказав заявив повідомив уряд президент міністр війни миру',
  },
  ru: {
    from: 'uk',
    words:
      'что или также после перед между если его она они было были будет будут может могут стран страны страна который которая которые которого которых чтобы время про этот эта это этого еще ещё уже очень только лишь когда поэтому через против своих свои всех году года лет неделя вторник среду четверг пятницу субботу воскресенье людей человек мира сказал заявил сообщил правительство президент министр войны для при как где так',
  },
}
