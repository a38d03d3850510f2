import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Patroon, patroonVraag } from '../../api/patronen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { patroonTeksten } from '../../teksten/patronen';

const ververs = [['patronen'], ['vandaag']];

interface HandelingProps {
  teksten: { titel: string; inleiding: string; knop: string; gelukt: string };
  handeling: string;
  pad: '/api/v1/patronen/{id}/_sluimer' | '/api/v1/patronen/{id}/_sluit';
  velden: readonly Veld[];
}

/** The page of an act on a pattern, while that is possible. */
function Handeling({ teksten: t, handeling, pad, velden }: HandelingProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(patroonVraag(id));
  const terug = `/patronen/${id}`;
  return (
    <Gegevens vraag={vraag} wat={patroonTeksten.pagina.wat}>
      {(patroon) => (
        <Pagina
          titel={t.titel}
          inleiding={t.inleiding}
          kruimels={[
            { label: patroonTeksten.titel, href: adres('/patronen') },
            { label: patroon.aanbiederNaam, href: adres(terug) },
            { label: t.titel },
          ]}
        >
          {patroon.handelingen.includes(handeling) ? (
            <Actieformulier<Patroon, Patroon>
              label={t.titel}
              velden={velden}
              gezien={gezienVan(patroon, vraag)}
              knop={t.knop}
              verstuur={(verzoek, koppen) => stuur(pad, { id }, verzoek, koppen)}
              ververs={ververs}
              gelukt={t.gelukt}
              terug={terug}
            />
          ) : (
            <NietMogelijk terug={terug} daad={{ bij: 'patroon', status: patroon.status, handeling }} />
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** Lets a pattern rest until a day. */
export function PatroonSluimeren() {
  const t = patroonTeksten.sluimeren;
  const velden: readonly Veld[] = [
    { naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout, dagen: 'na-vandaag' },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return <Handeling teksten={t} handeling="sluimer" pad="/api/v1/patronen/{id}/_sluimer" velden={velden} />;
}

const opgepakt = ({ uitkomst }: Waarden): boolean => uitkomst === 'opgepakt';

/** Says what a pattern came to. */
export function PatroonSluiten() {
  const t = patroonTeksten.sluiten;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: t.uitkomst, verplicht: t.uitkomstFout },
      opties: [
        { waarde: 'opgepakt', label: t.opgepakt },
        { waarde: 'geen_patroon', label: t.geenPatroon },
      ],
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.redenFout },
      ...{ maxTekens: 1000, regels: 3 },
    },
    {
      ...{ naam: 'geinformeerdOp', soort: 'datum', label: t.geinformeerdOp, uitleg: t.geinformeerdUitleg },
      ...{ als: opgepakt, dagen: 'tot-en-met-vandaag', open: t.ofNogNiet },
    },
    {
      ...{ naam: 'nietGeinformeerdReden', soort: 'vak', label: t.nietGeinformeerd },
      ...{ verplicht: t.nietGeinformeerdFout, maxTekens: 1000, regels: 3 },
      als: (waarden) => opgepakt(waarden) && waarden['geinformeerdOp'] === '',
    },
  ];
  return <Handeling teksten={t} handeling="sluit" pad="/api/v1/patronen/{id}/_sluit" velden={velden} />;
}
