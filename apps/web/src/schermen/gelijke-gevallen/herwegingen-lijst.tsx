import { useQuery } from '@tanstack/react-query';
import {
  DataTabel,
  datumTekst,
  KnopKoppeling,
  Koppeling,
  LegeStaat,
  StatusLabel,
  type Kolom,
} from '@navolgbaar/ui';
import { type Ronde, type Rondedetail, rondesVraag } from '../../api/gelijke-gevallen';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { gelijkTeksten } from '../../teksten/gelijke-gevallen';
import { herwegingTeksten as t } from '../../teksten/herweging';
import { Bladen } from './keuze';

/** Where the rounds stand. */
export const RONDES = '/gelijke-gevallen/herwegingen';
/** What shows something else after an act in a round. */
export const ververs = [['herwegingen'], ['gelijke-gevallen']];
export const kruimels = [
  { label: gelijkTeksten.titel, href: adres('/gelijke-gevallen') },
  { label: t.titel, href: adres(RONDES) },
];

/** The rounds of blind re-weighing. */
export function HerwegingenLijst() {
  const mag = useHeeftRecht()('herweging:houden');
  const vraag = useQuery(rondesVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: gelijkTeksten.titel, href: adres('/gelijke-gevallen') }, { label: t.titel }]}
      acties={
        mag && (
          <KnopKoppeling href={adres(`${RONDES}/nieuw`)} pictogram="nieuw">
            {t.lijst.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Bladen huidig="herweging" />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.lijst.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={t.lijst.leeg.titel}>{t.lijst.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

export const Rondestand = ({ status }: { status: string }) => (
  <StatusLabel soort={status === 'gestart' ? 'actief' : 'gelukt'}>{t.stand[status] ?? status}</StatusLabel>
);

const kolommen: readonly Kolom<Ronde>[] = [
  {
    id: 'ronde',
    kop: t.lijst.kolom.ronde,
    rijkop: true,
    cel: ({ id, jaar }) => <Koppeling href={adres(`${RONDES}/${id}`)}>{t.eigen(jaar)}</Koppeling>,
  },
  { id: 'gestart', kop: t.lijst.kolom.gestart, cel: ({ gestartOp }) => datumTekst(dagVan(gestartOp)) },
  { id: 'stand', kop: t.lijst.kolom.stand, cel: ({ status }) => <Rondestand status={status} /> },
];

const getal = (waarde: unknown): number => (/^\d{1,4}$/.test(String(waarde).trim()) ? Number(waarde) : NaN);

function controleer(w: Waarden): Record<string, string | undefined> {
  const [jaar, aantal] = [getal(w['jaar']), getal(w['aantal'])];
  return {
    ...(!(jaar >= 2000 && jaar <= 2200) && { jaar: t.start.jaarFout }),
    ...(!(aantal >= 1 && aantal <= 200) && { aantal: t.start.aantalFout }),
  };
}

/** Starts a round. */
export function HerwegingNieuw() {
  const vandaag = useVandaag();
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'jaar', soort: 'tekst', label: t.start.jaar, verplicht: t.start.jaarFout },
      begin: vandaag.slice(0, 4),
    },
    {
      ...{ naam: 'aantal', soort: 'tekst', label: t.start.aantal, verplicht: t.start.aantalFout },
      ...{ uitleg: t.start.aantalUitleg, begin: '20' },
    },
  ];
  return (
    <Pagina
      titel={t.start.titel}
      inleiding={t.start.inleiding}
      kruimels={[...kruimels, { label: t.start.titel }]}
    >
      <Actieformulier<Rondedetail>
        label={t.start.titel}
        velden={velden}
        controleer={controleer}
        knop={t.start.knop}
        verstuur={({ jaar, aantal }, koppen) =>
          stuur('/api/v1/herwegingen', {}, { jaar: getal(jaar), aantal: getal(aantal) }, koppen)
        }
        ververs={ververs}
        gelukt={t.start.gelukt}
        terug={RONDES}
        naar={({ id }) => `${RONDES}/${id}`}
      />
    </Pagina>
  );
}
