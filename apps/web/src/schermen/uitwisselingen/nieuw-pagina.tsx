import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Melding, type Optie } from '@navolgbaar/ui';
import type { Uitwisseling } from '../../api/activiteiten';
import { bronnenVraag } from '../../api/bronnen';
import { partnersVraag } from '../../api/ketenpartners';
import { stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { activiteitTeksten } from '../../teksten/activiteiten';
import { uitwisselTeksten } from '../../teksten/uitwisselingen';
import { opties, waarden } from '../../teksten/waarden';
import { actief, metPersonen } from '../ketenpartners/deelvragen';
import { UITWISSELINGEN } from './kolommen';

const { formulier: t, vraag: v } = uitwisselTeksten;
/** What a choice says that chooses none. */
const GEEN = 'geen';

/** Records an exchange; from a case it belongs to that. */
export function UitwisselingNieuw() {
  const { id } = useParams({ strict: false });
  const terug = id ? `/zaken/${id}` : UITWISSELINGEN;
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: uitwisselTeksten.titel, href: adres(UITWISSELINGEN) }, { label: t.titel }]}
    >
      <AlleenMetRecht recht="uitwisseling:vastleggen" terug={terug}>
        {id ? <BijZaak zaakId={id} terug={terug} /> : <Formulier terug={terug} />}
      </AlleenMetRecht>
    </Pagina>
  );
}

function BijZaak({ zaakId, terug }: { zaakId: string; terug: string }) {
  return (
    <Gegevens vraag={useQuery(zaakVraag(zaakId))}>
      {({ aanbiederId, nummer }) => (
        <Formulier terug={terug} zaak={{ id: zaakId, nummer }} aanbiederId={aanbiederId} />
      )}
    </Gegevens>
  );
}

function Formulier({
  terug,
  zaak,
  aanbiederId = null,
}: {
  terug: string;
  zaak?: { id: string; nummer: string };
  aanbiederId?: string | null;
}) {
  const partners = useQuery(partnersVraag);
  const bronnen = useQuery(bronnenVraag);
  return (
    <Gegevens vraag={partners}>
      {(allePartners) => (
        <Gegevens vraag={bronnen}>
          {(alleBronnen) => (
            <Actieformulier<Uitwisseling>
              label={t.titel}
              velden={velden({
                aanbiederId,
                partners: actief(allePartners).map(({ id, naam }) => ({ waarde: id, label: naam })),
                bronnen: alleBronnen.flatMap(({ versies, geldendeId }) =>
                  versies
                    .filter(({ id }) => id === geldendeId)
                    .map(({ id, aanduiding }) => ({ waarde: id, label: aanduiding })),
                ),
              })}
              controleer={controleer}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur(
                  '/api/v1/uitwisselingen',
                  {},
                  { ...alsVerzoek(verzoek), ...(zaak ? { zaakId: zaak.id } : {}) },
                  koppen,
                )
              }
              ververs={[['uitwisselingen'], ['verstrekkingen'], ['activiteiten']]}
              gelukt={t.gelukt}
              terug={terug}
              naar={({ id }) => `${UITWISSELINGEN}/${id}`}
            >
              {zaak && <Melding>{activiteitTeksten.formulier.zaak(zaak.nummer)}</Melding>}
            </Actieformulier>
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}

interface Keuzes {
  aanbiederId: string | null;
  partners: readonly Optie[];
  bronnen: readonly Optie[];
}

const is = (naam: string, waarde: string) => (w: Waarden) => w[naam] === waarde;
const leeg = (w: Waarden, naam: string) => String(w[naam] ?? '').trim() === '';

function velden({ aanbiederId, partners, bronnen }: Keuzes): Veld[] {
  return [
    {
      ...{ naam: 'richting', soort: 'keuze', label: v.richting, verplicht: v.richtingFout },
      opties: [
        { waarde: 'gegeven', label: v.gegeven },
        { waarde: 'ontvangen', label: v.ontvangen },
      ],
    },
    {
      ...{ naam: 'op', soort: 'datum', label: v.op, verplicht: v.opFout, dagen: 'tot-en-met-vandaag' },
    },
    {
      ...{ naam: 'partnerId', soort: 'lijst', label: v.partner, begin: GEEN },
      opties: [{ waarde: GEEN, label: v.geenPartner }, ...partners],
    },
    {
      ...{ naam: 'wie', soort: 'tekst', label: v.wie, uitleg: v.wieUitleg, verplicht: v.wieFout },
      ...{ maxTekens: 300, als: is('partnerId', GEEN) },
    },
    { naam: 'aanbiederId', soort: 'aanbieder', label: v.aanbieder, begin: aanbiederId ?? '' },
    {
      ...{ naam: 'partij', soort: 'tekst', label: v.partij, maxTekens: 300 },
      als: (w) => w['aanbiederId'] === '',
    },
    {
      ...{ naam: 'bronversieId', soort: 'lijst', label: v.bron, begin: GEEN },
      opties: [...bronnen, { waarde: GEEN, label: v.geenBron }],
    },
    { naam: 'grondslag', soort: 'tekst', label: v.grondslag, verplicht: v.grondslagFout, maxTekens: 300 },
    { naam: 'doel', soort: 'vak', label: v.doel, verplicht: v.doelFout, maxTekens: 2000, regels: 3 },
    {
      ...{ naam: 'categorieen', soort: 'meer', label: v.categorieen, verplicht: v.categorieenFout },
      opties: opties(waarden.gegevenscategorie),
    },
    {
      ...{ naam: 'inhoud', soort: 'vak', label: v.inhoud, uitleg: v.inhoudUitleg },
      ...{ verplicht: v.inhoudFout, maxTekens: 8000 },
    },
    {
      ...{ naam: 'weggelaten', soort: 'vak', label: v.weggelaten, uitleg: v.weggelatenUitleg, regels: 3 },
      ...{ verplicht: v.weggelatenFout, maxTekens: 4000 },
      als: (w) => w['richting'] === 'gegeven' && metPersonen(w),
    },
  ];
}

const controleer = (w: Waarden): Record<string, string | undefined> =>
  leeg(w, 'aanbiederId') && leeg(w, 'partij') ? { partij: v.partijFout } : {};

const alsVerzoek = (verzoek: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(verzoek).filter(([, waarde]) => waarde !== GEEN));
