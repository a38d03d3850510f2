/**
 * Words of the field, in their shortest form: parts of compounds, and what a typing error is compared with. A longer
 * list finds more and costs little; another list asks for another `WOORDENLIJST_VERSIE`, so that what was indexed with
 * the old one is indexed again.
 */
export const WOORDENLIJST_VERSIE = 2;

export const WOORDENLIJST: readonly string[] = `
aanbieder aangifte aanleiding aanpak aanrijding aanvraag aanwijzing achterstand administratie advies afdeling afspraak
agressie alarm alcohol ambulant angst apotheek arts auto avond badkamer bed bedrag begeleider begeleiding behandeling
beheer beleid bemiddeling benoeming beoordeling bereikbaarheid bericht beroep besluit besmetting besteding bestuur
betaling bevinding bewaking bewind bewoner bezetting bezoek bezwaar bijlage bloed bodem boete brand brief broer budget
buurt calamiteit cliënt collega college communicatie conflict contract controle coördinator crisis dag declaratie deel
dementie depot diabetes diagnose dienst dochter dossier drank drugs eenheid eigen eten evaluatie familie fiets fixatie
fout fraude gebied gebouw gebrek gebruik gedrag gehandicapten geheim geld gemeente genees geneesmiddel geschil gesprek
geven geweld gezin gezondheid groep grond hand hersen herstel hitte hoofd houding huis huishouden hulp huur hygiëne
incident indicatie infectie informatie inkomen inkoop inspectie instelling instroom interview inzage inzet jaar jeugd
jongeren jurist kamer kantoor keuken kind klacht kleding kosten kwaliteit kwetsbaar leef leeftijd leiding letsel
levering lichaam lijst locatie loket loon lucht maaltijd maand maatregel machtiging mantel medewerker medicatie
medicijn melder melding meting meubel middel minderjarigen mishandeling moeder mond monitoring muur naaste nacht nalatigheid
nood norm omgang onderwijs onderzoek ongeluk ongeval ontslag ontwikkeling onveiligheid opdracht opleiding opname
opvang ouder ouderen overdracht overlast overleg overlijden overtreding partner pension personeel persoon pgb
plaatsing plan pleeg plek poging politie portaal preventie procedure proces product protocol psychiatrie psychose raad
rapport rapportage recht rechtbank rechtmatigheid regeling regie register registratie reis rekening relatie richtlijn
risico rooster ruimte ruzie samenwerking schade school schoonmaak schuld seksueel signaal slaap slachtoffer sleutel
sociaal sociale spoed stagiair steun stichting stoel stop straf structuur suïcide systeem taak taal team telefoon
termijn terrein terugkoppeling thuis tijd toegang toestand toetsing training toezicht tolk trap trauma tucht uitbuiting
uitkering uitstel uitval uitvoering uur vader val vangnet veiligheid verandering verantwoording verbeter verbetering
verblijf verbouwing vergoeding verhuizing verklaring verlener verlenging vermissing vermogen verpleegkundige verslag
verslaving verstandelijk vervoer verwaarlozing verzekering verzoek verzorger verzorging vlucht voeding voogd voortgang
voorval voorwaarde voorziening vraag vrijheid vrijwilliger waarneming waarschuwing wacht wandeling week weekend weging
werk wet wettelijk wijk wond wonen woning zaak zakken ziek ziekte zienswijze zorg zuster
`
  .trim()
  .split(/\s+/);

/** Words that mean the same here, where the stemming of Dutch does not bring them together. */
export const WOORDFAMILIES: readonly (readonly string[])[] = [
  ['val', 'gevallen', 'viel', 'vallen'],
  ['medicijn', 'medicijnen', 'medicatie', 'geneesmiddel', 'geneesmiddelen', 'medicament'],
  ['verwaarlozing', 'verwaarloosd', 'verwaarlozen'],
  ['mishandeling', 'mishandeld', 'mishandelen'],
  ['overlijden', 'overleden', 'overleed', 'overlijdt', 'dood', 'gestorven'],
  ['suïcide', 'zelfdoding', 'zelfmoord'],
  ['agressie', 'agressief'],
  ['geslagen', 'slaan', 'sloeg', 'slaat'],
  ['vermissing', 'vermist', 'weggelopen', 'wegliep'],
  ['brand', 'gebrand', 'uitgebrand', 'verbrand', 'brandwond', 'brandwonden'],
  ['fraude', 'frauduleus', 'declaratiefraude'],
  ['ziekenhuis', 'hospitaal'],
  ['personeel', 'medewerkers', 'personeelsleden'],
  ['bezetting', 'onderbezetting', 'personeelstekort'],
  ['pgb', 'persoonsgebonden'],
  ['diefstal', 'gestolen', 'stelen'],
  ['letsel', 'gewond', 'verwond', 'verwonding'],
  ['uitbuiting', 'uitgebuit'],
  ['fixatie', 'gefixeerd', 'vastgebonden'],
  ['opname', 'opgenomen'],
  ['misbruik', 'misbruikt', 'grensoverschrijdend'],
];
