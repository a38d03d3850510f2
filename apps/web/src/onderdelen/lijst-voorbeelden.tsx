import { useState } from 'react';
import {
  DataTabel,
  Filterchips,
  Kaart,
  Keuzelijst,
  Koppeling,
  LegeStaat,
  Paginering,
  Prioriteit,
  StatusLabel,
  Tabbladen,
  Tekstveld,
  Termijn,
  type Kleur,
} from '@navolgbaar/ui';
import { Filterbalk } from '../delen/lijst-pagina';

interface Rij {
  nummer: string;
  onderwerp: string;
  aanbieder: string;
  soort: string;
  kleur: Kleur | null;
  termijn: string;
  behandelaar: string | null;
}

const VANDAAG = '2026-04-03';
const rijen: Rij[] = [
  {
    nummer: '2026-00042',
    onderwerp: 'Val uit het raam in beschermd wonen',
    aanbieder: 'De Linde, begeleid wonen',
    soort: 'Calamiteit',
    kleur: null,
    termijn: '2026-04-01',
    behandelaar: 'N. de Boer',
  },
  {
    nummer: '2026-00041',
    onderwerp: 'Te weinig personeel in de nacht',
    aanbieder: 'Thuiszorg Noorderlicht',
    soort: 'Signaal',
    kleur: 'oranje',
    termijn: '2026-04-07',
    behandelaar: null,
  },
  {
    nummer: '2026-00039',
    onderwerp: 'Facturen voor zorg die niet is geleverd',
    aanbieder: 'Zorggroep Waterrand',
    soort: 'Melding',
    kleur: 'rood',
    termijn: '2026-04-20',
    behandelaar: 'S. Yılmaz',
  },
  {
    nummer: '2026-00035',
    onderwerp: 'Klacht over bejegening',
    aanbieder: 'De Linde, begeleid wonen',
    soort: 'Klacht',
    kleur: 'groen',
    termijn: '2026-05-11',
    behandelaar: 'N. de Boer',
  },
];

export function LijstVoorbeelden() {
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set(['2026-00041']));
  return (
    <Kaart titel="Werkvoorraad" id="lijst">
      <Tabbladen
        tabbladen={[
          { href: '#mijn-werk', label: 'Mijn werk', aantal: 4, huidig: true },
          { href: '#team', label: 'Team', aantal: 38 },
          { href: '#niet-toegewezen', label: 'Niet toegewezen', aantal: 7 },
          { href: '#te-laat', label: 'Te laat', aantal: 2 },
        ]}
      />
      <Filterbalk namen={['zoek', 'filtersoort']} onFilter={() => undefined}>
        <Tekstveld naam="zoek" label="Nummer of onderwerp" type="search" />
        <Keuzelijst
          naam="filtersoort"
          label="Soort"
          leeg="Alle soorten"
          opties={[
            { waarde: 'calamiteit', label: 'Calamiteit' },
            { waarde: 'signaal', label: 'Signaal' },
          ]}
        />
      </Filterbalk>
      <Filterchips chips={[{ label: 'Behandelaar', waarde: 'Anna de Boer', zonder: '#lijst' }]} />
      <DataTabel
        bijschrift="Meldingen in mijn werkvoorraad"
        rijen={rijen}
        kies={{
          gekozen,
          kop: 'Kies',
          naam: (rij) => `Kies ${rij.nummer}`,
          wissel: (nummer, aan) =>
            zetGekozen(new Set([...gekozen].filter((een) => een !== nummer).concat(aan ? [nummer] : []))),
        }}
        sleutel={(rij) => rij.nummer}
        nadruk={(rij) => rij.termijn < VANDAAG}
        kolommen={[
          {
            id: 'nummer',
            kop: 'Nummer',
            smal: true,
            rijkop: true,
            cel: (rij) => <Koppeling href={`#${rij.nummer}`}>{rij.nummer}</Koppeling>,
          },
          { id: 'onderwerp', kop: 'Onderwerp', cel: (rij) => rij.onderwerp },
          { id: 'aanbieder', kop: 'Aanbieder', cel: (rij) => rij.aanbieder },
          {
            id: 'soort',
            kop: 'Soort',
            cel: (rij) => (
              <StatusLabel soort={rij.soort === 'Calamiteit' ? 'fout' : 'rust'}>{rij.soort}</StatusLabel>
            ),
          },
          { id: 'kleur', kop: 'Prioriteit', cel: (rij) => <Prioriteit kleur={rij.kleur} /> },
          {
            id: 'termijn',
            kop: 'Termijn',
            sorteer: { href: '#lijst', richting: 'oplopend' },
            cel: (rij) => <Termijn compact datum={rij.termijn} vandaag={VANDAAG} />,
          },
          {
            id: 'behandelaar',
            kop: 'Behandelaar',
            cel: (rij) => rij.behandelaar ?? <span className="nav-zacht">Niemand</span>,
          },
        ]}
      />
      <Paginering
        vorige="#vorige"
        volgende="#volgende"
        samenvatting="De eerste 50 op deze bladzijde, er zijn er meer"
      />
      <DataTabel
        bijschrift="Lege lijst"
        rijen={[]}
        sleutel={() => ''}
        kolommen={[]}
        leeg={<LegeStaat titel="Niets gevonden" pictogram="zoek" />}
      />
    </Kaart>
  );
}
