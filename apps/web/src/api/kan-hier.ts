/** Per kind of thing and status: the acts that are possible there. Made by test/architecture/overgangen.spec.ts. */
export const KAN_HIER = {
  actiepunt: { open: 'laatVervallen rondAf' },
  activiteit: { gepland: 'laatVervallen rondAf wijzig', gedaan: 'verbeter volgOp' },
  advies: {
    voorstel: 'draagOver neemOp vulAan zieAf',
    concept: 'draagOver legVoor legZienswijzeVast trekIn vraagZienswijze wijzig',
    bij_jurist: 'draagOver haalTerug legZienswijzeVast meldBelang stuurTerug toets trekIn vraagZienswijze',
    getoetst: 'draagOver legZienswijzeVast trekIn verzend vraagZienswijze wijzig',
    verzonden: 'beantwoordVraag besluit draagOver houdAan stelVraag trekIn',
    aangehouden: 'beantwoordVraag besluit draagOver houdAan stelVraag trekIn voegBesluitstukToe',
    besloten: 'beantwoordVraag draagOver legEffectVast voegBesluitstukToe',
    ingetrokken: 'beantwoordVraag',
  },
  afspraak: {
    loopt:
      'beeindig brengOnderMonitoring controleerGeschonden controleerLoopt controleerNagekomen meldUitvoering',
    gemeld:
      'beeindig brengOnderMonitoring controleerGeschonden controleerLoopt controleerNagekomen meldUitvoering',
    geschonden: 'handelAf meldUitvoering',
  },
  afwezigheids: { gemeld: 'trekIn' },
  bevinding: { concept: 'stelVast trekIn wijzig', vastgesteld: 'geefDoor herzie trekIn verstrek vervang' },
  bewijs: { geregistreerd: 'controleer merkVim noteer trekIn', ingetrokken: 'controleer noteer' },
  bezoek: { gepland: 'kondigAan laatVervallen legVast verzet' },
  bezoekkeuze: { concept: 'pasAan stelVast trekIn', vastgesteld: 'vervang' },
  concept: { concept: 'laatVervallen stelVast wijzig' },
  conflict: { geldt: 'hefOp' },
  corrigerend: {
    besloten: 'draagOver hefOp legEffectVast maakBekend noemClienten',
    loopt:
      'draagOver draagOverVanPagina haalVanOpenbarePagina hefOp herroep kondigOpenbaarAan legBedragVast legEffectVast legUitkomstVast maakOpenbaar meldUitvoering noemClienten plaatsOpPagina rondUitvoeringAf schors stelMiddelIn verleng wijzigEinde',
    uitgevoerd: 'draagOver hefOp herroep legEffectVast legUitkomstVast rondUitvoeringAf schors stelMiddelIn',
    geschorst:
      'draagOver eindigSchorsing eindigSchorsingUitgevoerd hefOp herroep legEffectVast legUitkomstVast schors stelMiddelIn wijzigEinde',
    opgeheven: 'draagOver herroep legBedragVast legEffectVast legUitkomstVast stelMiddelIn wijzigEinde',
    herroepen: 'legEffectVast legUitkomstVast stelMiddelIn',
    geen_maatregel: 'legEffectVast',
  },
  doorzend: {
    open: 'bevestigOntvangst legUitkomstVast neemInBehandeling',
    ontvangst_bevestigd: 'legUitkomstVast neemInBehandeling',
    in_behandeling: 'legUitkomstVast',
  },
  gebruik: {
    wacht_op_antwoord: 'legAntwoordVast stelWeigeringVast trekIn verbeter volgTermijn',
    geweigerd: 'legVervolgVast verbeter',
    afgerond: 'verbeter',
    ingetrokken: 'verbeter',
  },
  herweegitem: { open: 'slaOver weeg' },
  herweging: { gestart: 'sluit' },
  jaarplan: { concept: 'deelIn herbereken stelVast', vastgesteld: 'sluitAf wijzig' },
  kader: { loopt: 'beeindig beginConcept' },
  klaarzet: { klaar: 'rondAf trekIn werkBij' },
  lijst: {
    open: 'losOp rondAf stelSamen verwijderGesprek vulIn zetKlaar',
    afgerond: 'heropen maakBevindingen',
  },
  maatregel: {
    opgelegd: 'beoordeelDeelsOpgevolgd beoordeelNietOpgevolgd beoordeelOpgevolgd draagOver leverIn trekIn',
    ontvangen:
      'beoordeelDeelsOpgevolgd beoordeelNietOpgevolgd beoordeelOnderdeel beoordeelOpgevolgd draagOver leverIn trekIn vraagOnderdeelOpnieuw',
    deels_opgevolgd: 'brengNaarCollege draagOver stelNieuweTermijn trekIn',
    niet_opgevolgd: 'draagOver',
  },
  machineclient: { aan: 'vernieuwGeheim zetUit', uit: 'vernieuwGeheim zetAan' },
  melding: {
    ontvangen: 'geefDeelDoor openZaak stuurDoor voegBijZaak voegSamen weeg wijzigNaarProtocol wijzigSoort',
    in_weging:
      'besluitActie besluitGeenActie bevestigWeging geefDeelDoor neemBesluitTerug stuurDoor voegBijZaak voegSamen weeg wijzigNaarProtocol wijzigSoort',
    besloten_actie: 'geefDeelDoor neemBesluitTerug openZaak stuurDoor voegBijZaak weeg',
    besloten_geen_actie: 'heropen neemBesluitTerug',
    in_zaak: 'geefDeelDoor trekZaakIn',
    overgenomen: 'heropen',
    samengevoegd: 'splits',
  },
  opdracht: {
    gegeven: 'ontvangRapport trekIn',
    rapport_ontvangen: 'rondAf vraagAanvulling vraagGesprek',
    aanvulling_gevraagd: 'ontvangRapport trekIn',
    gesprek_volgt: 'voerGesprek',
  },
  opgave: { open: 'neemOver sluit vulAan', gesloten: 'heropen neemOver' },
  opmerking: { open: 'beantwoord handelAf', afgehandeld: 'heropen' },
  opvraag: {
    concept: 'trekIn verstuur wijzig',
    verstuurd:
      'beantwoord beoordeel dienDeelsIn dienIn laatLaatsteVervallen legLaatsteVast legVast sluit trekIn',
    deels_beantwoord:
      'beantwoord beoordeel dienDeelsIn dienIn laatLaatsteVervallen legLaatsteVast legVast sluit trekIn vraagNader',
    beantwoord: 'beoordeel sluit vraagNader',
  },
  overleg: { gepland: 'laatVervallen rondAf' },
  partnervraag: {
    open: 'collega deels niet_delen stuurLink trekIn volledig',
    deels_beantwoord: 'collega deels niet_delen rondAf stuurLink trekIn volledig',
    naar_collega: 'collega deels niet_delen stuurLink trekIn volledig',
  },
  patroon: { open: 'sluimer sluit', gesluimerd: 'sluit wek' },
  plaatsing: {
    nog_niet: 'biedAan',
    wacht: 'neem trekTerug',
    bezig: 'laatMislukken neem slaag stelUit',
    gelukt: 'trekTerug',
    mislukt: 'biedAan trekTerug',
  },
  post: { open: 'koppel registreer weiger', geweigerd: 'heropen' },
  publicatie: {
    voorgesteld:
      'beslisLakvoorstellen besluit bewerkPubliekeVersie legZienswijzeVanDerdeVast legZienswijzeVast trekIn voegBelanghebbendeToe weegGronden',
    besloten: 'beslisLakvoorstellen bewerkPubliekeVersie houdAan legVoorzieningVast publiceer trekIn',
    aangehouden:
      'beslisLakvoorstellen bewerkPubliekeVersie hervat laatLos legAfloopVast legVoorzieningVast trekIn',
    gepubliceerd: 'rectificeer trekIn',
  },
  rapport: { concept: 'stelVast wijzig', vastgesteld: 'deel' },
  steekproef: { open: 'legDossierVast rondAf wijzig' },
  termijn: {
    loopt: 'loopAf schortOp trekIn verleng verlengOpVerzoek verstrijk voldoe voldoeTeLaat',
    te_laat: 'stopEscalatie trekIn verlengOpVerzoek voldoe voldoeTeLaat',
    opgeschort: 'hervat trekIn voldoe',
  },
  thema: {
    concept: 'kies laatVervallen start trek wijzig',
    lopend: 'kies laatVervallen rondAf',
    afgerond: 'deel',
  },
  twijfel: { loopt: 'concludeerNiet concludeerWel meld', te_melden: 'meld', geen_calamiteit: 'meld' },
  uitstel: { gevraagd: 'laatVervallen trekIn wijsAf wijsToe' },
  uitwissel: { bewaard: 'legAfloopVast wis' },
  verbeterplan: { afgesproken: 'ontvang', ontvangen: 'keurAf keurGoed', afgekeurd: 'ontvang' },
  versie: { concept: 'gooiWeg stelVast wijzig' },
  voorstel: { open: 'informeer laat' },
  wederhoor: {
    verstuurd: 'bewaarReactie dienIn legVast stelGeenReactieVast trekIn',
    gereageerd: 'beantwoord legVast rondAf',
    geen_reactie: 'legVast',
  },
  werkoverleg: {
    gepland: 'laatVervallen start stelUit voegToe wijzigDeelnemers',
    bezig: 'besluit neemTerug noteer sluit stelUit verschoon voegToe wijzigDeelnemers',
  },
  zaak: {
    eerste_beoordeling:
      'beeindigSamenloop beginOnderzoek beperkDeel beperkToegang betrekAanbieder gebruikBevoegdheid geefDoor informeerCollege koppelZaak legBevindingVast legBewijsVast legGesprekVast legWaarnemingVast meldSamenloop openVervolgzaak planBezoek startMonitoring stelGeenCalamiteitVast voegMeldingToe vraagPartner wijzig wijzigGrondslag zieAfVanNaderOnderzoek zieAfVanOpdracht',
    onderzoek_loopt:
      'beeindigSamenloop beoordeelRapport beperkDeel beperkToegang betrekAanbieder gebruikBevoegdheid geefDoor geefOpdracht informeerCollege koppelZaak legBevindingVast legBewijsVast legGesprekVast legWaarnemingVast meldSamenloop neemOnderzoekOver ontvangRapport openVervolgzaak planBezoek rondOnderzoekAf sluit spreekVerbeterplanAf startMonitoring stelUitkomstVast trekIn voegMeldingToe vraagAanvulling vraagPartner wijzig wijzigGrondslag zieAfVanOpdracht',
    beoordeling:
      'beeindigSamenloop beoordeelRapport beperkDeel beperkToegang betrekAanbieder gebruikBevoegdheid geefDoor geefOpdracht informeerCollege koppelZaak legBevindingVast legBewijsVast legGesprekVast legMaatregelOp legWaarnemingVast meldSamenloop neemOnderzoekOver openVervolgzaak planBezoek sluit spreekVerbeterplanAf startMonitoring startRapportage stelConclusieVast stelUitkomstVast voegMeldingToe vraagAanvulling vraagPartner wijzig wijzigGrondslag zieAfVanOpdracht',
    maatregelen:
      'beeindigSamenloop beoordeelRapport beperkDeel beperkToegang betrekAanbieder gebruikBevoegdheid geefDoor geefOpdracht informeerCollege koppelZaak legBevindingVast legBewijsVast legGesprekVast legMaatregelOp legWaarnemingVast meldSamenloop neemOnderzoekOver openVervolgzaak planBezoek sluit startMonitoring startRapportage stelConclusieVast stelUitkomstVast voegMeldingToe vraagAanvulling vraagPartner wijzig wijzigGrondslag zieAfVanOpdracht',
    rapportage:
      'beeindigSamenloop beoordeelRapport beperkDeel beperkToegang betrekAanbieder gebruikBevoegdheid geefDoor informeerCollege koppelZaak legBevindingVast legBewijsVast legGesprekVast legMaatregelOp legWaarnemingVast meldSamenloop neemOnderzoekOver openVervolgzaak planBezoek sluit startMonitoring startRapportage stelConclusieVast stelUitkomstVast voegMeldingToe vraagAanvulling vraagPartner wijzig wijzigGrondslag zieAfVanOpdracht',
    afgesloten: 'beeindigSamenloop beperkDeel beperkToegang informeerCollege koppelZaak openVervolgzaak',
  },
  zienswijzevraag: { gevraagd: 'geef legVast sluit' },
} as const;
