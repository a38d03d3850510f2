import {
  Gegevenslijst,
  Herleiding,
  Kaart,
  Kolommen,
  Matrix,
  Prioriteit,
  Termijn,
  Termijnbeeld,
  Tijdlijn,
  type Beeldrij,
  type Deelsoort,
  type Kleur,
  type Tekensoort,
} from '@navolgbaar/ui';

const VANDAAG = '2026-04-03';
const herleiding = [
  { stap: 'De opdracht is verstuurd op 20 februari 2026.', bron: 'Brief 2026-00042-1' },
  { stap: 'Zes weken later is vrijdag 3 april 2026.', bron: 'Protocol calamiteiten, paragraaf 4' },
  {
    stap: 'Dat is Goede Vrijdag. De termijn eindigt op de volgende werkdag: dinsdag 7 april 2026.',
    bron: 'Algemene termijnenwet, artikel 1',
  },
];
const kleuren: Record<string, Kleur[]> = {
  levensbedreigend: ['rood', 'rood', 'rood'],
  basaal: ['rood', 'oranje', 'oranje'],
  ontwikkeling: ['oranje', 'groen', 'groen'],
};
const omvang = [
  { id: 'groot', label: 'Groot' },
  { id: 'gemiddeld', label: 'Gemiddeld' },
  { id: 'klein', label: 'Klein' },
];
const ernst = [
  { id: 'levensbedreigend', label: 'Levensbedreigend' },
  { id: 'basaal', label: 'Basale veiligheid' },
  { id: 'ontwikkeling', label: 'Ontwikkeling' },
];

const beeldrij = (
  naam: string,
  datum: string,
  delen: readonly [Deelsoort, number, number][],
  tekens: readonly [Tekensoort, number][] = [],
  buiten: { voor?: boolean; na?: boolean } = {},
): Beeldrij => ({
  ...{ id: naam, naam, datum, voor: false, na: false },
  ...buiten,
  delen: delen.map(([soort, van, tot]) => ({ soort, van, tot })),
  tekens: tekens.map(([soort, plaats]) => ({ soort, plaats })),
});
const beeldrijen: readonly Beeldrij[] = [
  beeldrij(
    'Onderzoeksrapport van de aanbieder',
    'tot en met 8 mei 2026',
    [
      ['gelopen', 10, 55],
      ['komt', 55, 90],
      ['stil', 20, 35],
    ],
    [
      ['eerder', 70],
      ['herinnering', 75],
      ['herinnering', 85],
    ],
  ),
  beeldrij(
    'Plan van aanpak van de aanbieder',
    'tot en met 27 maart 2026',
    [
      ['gelopen', 0, 45],
      ['telaat', 45, 55],
    ],
    [['telaat', 45]],
    { voor: true },
  ),
  beeldrij(
    'Zienswijze op de openbaarmaking',
    'tot en met 24 maart 2026',
    [
      ['gelopen', 15, 35],
      ['over', 35, 42],
    ],
    [['optijd', 35]],
  ),
  beeldrij(
    'Informeren van het college over een melding',
    'tot en met 3 maart 2026',
    [
      ['gelopen', 12, 14],
      ['telaat', 14, 20],
    ],
    [['telaatgedaan', 20]],
  ),
  beeldrij(
    'Reactie op het conceptrapport',
    'staat stil sinds 20 maart 2026',
    [['stil', 40, 55]],
    [
      ['opgeschort', 40],
      ['eerder', 65],
    ],
  ),
  beeldrij(
    'Bewaren van persoonsgegevens uit toezicht op de jeugdhulp',
    'loopt door tot en met 13 april 2046',
    [
      ['gelopen', 30, 55],
      ['komt', 55, 100],
    ],
    [],
    { na: true },
  ),
];
const streepjes = [
  { plaats: 0, tekst: 'feb', jaar: '2026', rand: true },
  { plaats: 20, tekst: 'mrt', jaar: null },
  { plaats: 50, tekst: 'apr', jaar: null },
  { plaats: 80, tekst: 'mei', jaar: null },
];

export function ToezichtVoorbeelden() {
  return (
    <Kolommen
      hoofd={
        <>
          <Kaart titel="Weging" id="weging">
            <div className="nav-labels">
              <Prioriteit kleur="rood" />
              <Prioriteit kleur="oranje" />
              <Prioriteit kleur="groen" />
              <Prioriteit kleur={null} />
              <Prioriteit kleur="oranje" aanname />
            </div>
            <Matrix
              bijschrift="Ernst en omvang van de melding"
              aanname
              rijen={ernst}
              kolommen={omvang}
              gekozen={{ rij: 'basaal', kolom: 'gemiddeld' }}
              cel={(rij, kolom) => {
                const plaats = omvang.findIndex((o) => o.id === kolom);
                return {
                  kleur: kleuren[rij]?.[plaats] ?? 'groen',
                  nummer: (plaats + 1) * 3,
                  href: `#weging-${rij}-${kolom}`,
                };
              }}
            />
          </Kaart>
          <Kaart titel="Termijnen in beeld" id="termijnbeeld">
            <Termijnbeeld
              naam="Tijdlijn van 6 termijnen"
              rijen={beeldrijen}
              assen={{ smal: streepjes, breed: streepjes }}
              vandaag={55}
            />
          </Kaart>
          <Kaart titel="Tijdlijn" id="tijdlijn">
            <Tijdlijn
              items={[
                {
                  id: '1',
                  moment: '2026-04-02T09:12:00Z',
                  wie: 'N. de Boer',
                  wat: 'Rapport van de aanbieder beoordeeld',
                  details: 'Onvoldoende: de oorzaak van de val is niet onderzocht.',
                },
                {
                  id: '2',
                  moment: '2026-04-01T06:00:00Z',
                  wie: 'Navolgbaar',
                  wat: 'Herinnering verstuurd',
                  systeem: true,
                },
                {
                  id: '3',
                  moment: '2026-03-25T06:00:00Z',
                  wie: 'Navolgbaar',
                  wat: 'Herinnering verstuurd',
                  systeem: true,
                },
                {
                  id: '4',
                  moment: '2026-02-20T13:40:00Z',
                  wie: 'N. de Boer',
                  wat: 'Opdracht gegeven aan De Linde',
                  pictogram: 'stuur',
                },
              ]}
            />
          </Kaart>
        </>
      }
      zij={
        <>
          <Kaart titel="Termijnen" id="termijnen" nadruk>
            <Termijn
              naam="Rapport van de aanbieder"
              datum="2026-04-07"
              vandaag={VANDAAG}
              herleiding={herleiding}
            />
            <Termijn naam="Verbeterplan" datum="2026-05-22" vandaag={VANDAAG} />
            <Termijn naam="Reactie op het ontwerp" datum="2026-04-01" vandaag={VANDAAG} />
            <Termijn naam="Hoorgesprek" datum="2026-04-03" vandaag={VANDAAG} />
            <Termijn
              naam="Onderzoek"
              datum="2026-04-20"
              vandaag={VANDAAG}
              status="opgeschort"
              opgeschortTot="2026-05-01"
            />
            <Termijn naam="Eerste bericht" datum="2026-02-12" vandaag={VANDAAG} status="behaald" />
          </Kaart>
          <Kaart titel="Gegevens" id="gegevens">
            <Gegevenslijst
              gegevens={[
                { label: 'Aanbieder', waarde: 'De Linde, begeleid wonen' },
                { label: 'Gemeente', waarde: 'Voorbeeldstad' },
                { label: 'Behandelaar', waarde: null, toonLeeg: 'Nog niet toegewezen' },
                { label: 'Wet', waarde: 'Wmo 2015' },
              ]}
            />
            <Herleiding stappen={herleiding} open titel="Zo is de datum bepaald" />
          </Kaart>
        </>
      }
    />
  );
}
