/** Texts about what is kept of what somebody types. */
export const bewaarTeksten = {
  stand: {
    niet: 'Nog niet opgeslagen',
    opgeslagen: (tijd: string) => `Opgeslagen om ${tijd}`,
    apparaat: (tijd: string) => `Nog niet verstuurd. Bewaard op dit apparaat om ${tijd}`,
    geenVerbinding: 'Geen verbinding: bewaard op dit apparaat',
    geenVerbindingNietBewaard: 'Geen verbinding, en dit apparaat kan niets bewaren. Laat deze pagina open.',
    onvolledig: 'Nog niet opgeslagen: er ontbreekt nog iets. Bewaard op dit apparaat',
    mislukt: 'Dit apparaat kan niets bewaren. Sla op voordat u weggaat, of kopieer uw tekst.',
  },
  aanbod: {
    titel: (wanneer: string) => `U was hier bezig op ${wanneer}`,
    tekst: 'Wat u toen typte, is op dit apparaat bewaard. Het is nog niet verstuurd.',
    verder: 'Verder gaan',
    weg: 'Weggooien',
    onleesbaar: 'Een bewaarde tekst is niet te openen',
    onleesbaarTekst:
      'Op dit apparaat staat een kopie van dit formulier die beschadigd is, of die met een oude sleutel is gesloten.',
  },
  bewaard: {
    titel: 'Wat u hier typte, is bewaard',
    tekst: 'U kunt het hieronder lezen en kopiëren.',
  },
  weggaan: {
    titel: 'Uw tekst is niet bewaard',
    tekst: 'Dit apparaat kan niets bewaren. Gaat u weg van deze pagina, dan bent u kwijt wat u typte.',
    toch: 'Toch weggaan',
    blijf: 'Op de pagina blijven',
  },
} as const;

export const conflictTeksten = {
  titel: 'Iemand anders heeft dit intussen gewijzigd',
  inleiding:
    'Er is nog niets opgeslagen en u bent niets kwijt. Hieronder staat wat er anders is dan toen u dit opende.',
  wacht:
    'Uw tekst staat er nog en is op dit apparaat bewaard. Zij wordt weer vanzelf opgeslagen als u het verschil hebt bekeken.',
  bekijk: 'Bekijk het verschil',
  kies: 'Kies per onderdeel',
  kiesUitleg: 'U en een ander hebben dit allebei gewijzigd.',
  vanzelf: 'Vanzelf samengevoegd',
  vanzelfUitleg: 'Dit heeft maar één van u beiden gewijzigd. Het blijft zoals het hier staat.',
  watHoudtU: 'Wat houdt u?',
  eerst: 'Toen u dit opende',
  hunne: 'Van de ander',
  mijne: 'Van u',
  neemHunne: 'Neem de tekst van de ander',
  neemMijne: 'Neem mijn tekst',
  doorU: 'Gewijzigd door u',
  doorAnder: 'Gewijzigd door de ander',
  laatst: (wanneer: string, wie: string) => `Laatst gewijzigd op ${wanneer} door ${wie}.`,
  leeg: '(leeg)',
  ja: 'Ja',
  nee: 'Nee',
  weg: 'weggehaald: ',
  nieuw: 'toegevoegd: ',
  eindWijziging: ' (einde)',
  bewaar: 'Opslaan met deze keuzes',
  alleenOpmaak: 'alleen de opmaak is anders',
  verder: 'Eerst verder bewerken',
  fout: (label: string) => `Kies welke tekst u houdt bij: ${label}`,
} as const;

export const sessieTeksten = {
  waarschuwing: {
    titel: 'U wordt over 2 minuten uitgelogd',
    inactief: 'U hebt een tijd niets gedaan in Navolgbaar. Wilt u ingelogd blijven?',
    uiterlijk:
      'U bent zo lang ingelogd als mag. Blijven kan niet meer. Wat u typte, blijft op dit apparaat bewaard; na opnieuw inloggen gaat u verder.',
    resteert: (tekst: string) => `Nog ${tekst}`,
    blijf: 'Ingelogd blijven',
    opnieuw: 'Nu opnieuw inloggen',
    sluit: 'Sluiten',
    mislukt: 'Dat lukte niet. Kijk of u verbinding hebt en probeer het opnieuw.',
  },
  minuten: (aantal: number) => (aantal === 1 ? '1 minuut' : `${aantal} minuten`),
  seconden: (aantal: number) => (aantal === 1 ? '1 seconde' : `${aantal} seconden`),
  voorbij: {
    titel: 'U bent uitgelogd',
    tekst: 'Wat u typte, staat er nog. Log opnieuw in om verder te gaan.',
    bewaard: 'Wat u typte, is bewaard op dit apparaat. Log opnieuw in om verder te gaan.',
    hier: 'Opnieuw inloggen',
    nieuw: 'Inloggen op een nieuw tabblad',
  },
  ander: {
    titel: 'Iemand anders is ingelogd',
    tekst:
      'In deze browser is intussen iemand anders ingelogd. Wat er op deze pagina stond, is daarom niet meer te zien. Typte u hier iets? Dan staat het klaar als u zelf weer inlogt op dit apparaat.',
    verder: 'Verder als wie nu is ingelogd',
    opnieuw: 'Zelf opnieuw inloggen',
  },
  uitloggen: {
    titel: 'U hebt nog tekst die niet is verstuurd',
    tekst: 'Als u uitlogt, gaat de tekst die op dit apparaat is bewaard weg.',
    toch: 'Toch uitloggen',
    blijf: 'Ingelogd blijven',
  },
} as const;

export const ongedaanTeksten = {
  knop: 'Ongedaan maken',
  bezig: 'Bezig met ongedaan maken',
  teLaat: 'Ongedaan maken kan niet meer: iemand anders heeft dit intussen gewijzigd.',
} as const;
