import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  type Kolom,
  Koppeling,
  momentTekst,
} from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import type { Deelnemer, Thema } from '../../api/themaonderzoeken';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { THEMAS, Van } from './kader';

const t = themaTeksten.selectie;

/** How was chosen, so that somebody else can do it again. */
export function SelectieKaart({ thema: { trekkingId, trekkingen } }: { thema: Thema }) {
  const gemeenten = useQuery(gemeentenVraag).data ?? [];
  const huidig = trekkingen.find(({ id }) => id === trekkingId);
  const eerder = trekkingen.filter(({ id }) => id !== trekkingId);
  const voorwaarden = (c: Thema['criteria']): string =>
    [
      gemeenten.find(({ id }) => id === c.gemeenteId)?.naam,
      c.financiering && woord(waarden.financiering, c.financiering),
      c.contract && woord(themaTeksten.contract, c.contract),
      c.voorziening && woord(waarden.locatiesoort, c.voorziening),
      c.clientenVan !== null && t.clientenVan(c.clientenVan),
      c.clientenTot !== null && t.clientenTot(c.clientenTot),
    ]
      .filter(Boolean)
      .join(', ') || t.zonderVoorwaarden;
  return (
    <Kaart titel={t.titel} id="selectie">
      {huidig ? (
        <>
          <Gegevenslijst
            gegevens={[
              { label: t.wijze, waarde: woord(themaTeksten.wijze, huidig.wijze) },
              { label: t.aantal, waarde: huidig.aantal !== null && String(huidig.aantal) },
              { label: t.voorwaarden, waarde: voorwaarden(huidig.criteria) },
              { label: t.toelichting, waarde: <span className="nav-vrijetekst">{huidig.toelichting}</span> },
              { label: t.zaad, waarde: huidig.zaad && <code>{huidig.zaad}</code> },
              {
                label: t.wanneer,
                waarde: (
                  <>
                    {momentTekst(huidig.op)}, <Behandelaar id={huidig.door} />
                  </>
                ),
              },
            ]}
          />
          {huidig.analyseId && (
            <Alinea>
              <Koppeling href={adres(`/risicobeeld/analyses/${huidig.analyseId}`)}>{t.analyse}</Koppeling>
            </Alinea>
          )}
          {huidig.herleiding.length > 0 && <Herleiding stappen={huidig.herleiding} />}
        </>
      ) : (
        <Alinea>{t.geen}</Alinea>
      )}
      {eerder.length > 0 && (
        <>
          <Alinea>{t.eerder(eerder.length)}</Alinea>
          <ul className="nav-kortelijst">
            {eerder.map(({ id, wijze, op }) => (
              <li key={id}>{t.eerderRegel(woord(themaTeksten.wijze, wijze), datumTekst(dagVan(op)))}</li>
            ))}
          </ul>
        </>
      )}
    </Kaart>
  );
}

/** What was changed after it began. */
export function WijzigingenKaart({ thema: { wijzigingen } }: { thema: Thema }) {
  if (wijzigingen.length === 0) return null;
  return (
    <Kaart titel={t.wijzigingen} id="wijzigingen">
      <ul className="nav-kortelijst">
        {wijzigingen.map(({ id, aanbiederNaam, gekozen, reden, op, door }) => (
          <li key={id} className="nav-stapel nav-stapel--krap">
            <span>
              <strong>{aanbiederNaam}</strong>: {gekozen ? t.wel : t.nietMeer}
            </span>
            <span className="nav-vrijetekst">{reden}</span>
            <span className="nav-klein nav-zacht">
              {momentTekst(op)}, <Behandelaar id={door} />
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

/** Who takes part, and how far each is. */
export function GekozenKaart({ thema }: { thema: Thema }) {
  // Of what is finished or dropped no visit follows any more: a case that goes on has its own button.
  const magPlannen = useHeeftRecht()('bezoek:plannen') && thema.status === 'lopend';
  return (
    <Kaart titel={t.gekozen} id="gekozen">
      <DataTabel
        bijschrift={t.gekozenBijschrift}
        rijen={thema.deelnemers.filter(({ gekozen }) => gekozen)}
        sleutel={({ aanbiederId }) => aanbiederId}
        kolommen={[
          ...wie(thema),
          ...(thema.gestartOp ? voortgang(magPlannen) : []),
          ...(thema.handelingen.includes('kies') ? [wijzig(thema, 'weglaten')] : []),
        ]}
        leeg={<Alinea>{t.geenGekozen}</Alinea>}
      />
    </Kaart>
  );
}

/** Who does not, and why. */
export function NietGekozenKaart({ thema }: { thema: Thema }) {
  return (
    <Kaart titel={t.niet} id="niet-gekozen">
      <DataTabel
        bijschrift={t.nietBijschrift}
        rijen={thema.deelnemers.filter(({ gekozen }) => !gekozen)}
        sleutel={({ aanbiederId }) => aanbiederId}
        kolommen={[...wie(thema), ...(thema.handelingen.includes('kies') ? [wijzig(thema, 'opnemen')] : [])]}
        leeg={<Alinea>{t.geenNiet}</Alinea>}
      />
    </Kaart>
  );
}

function wie({ trekkingen, trekkingId, deelnemers }: Thema): readonly Kolom<Deelnemer>[] {
  const wijze = trekkingen.find(({ id }) => id === trekkingId)?.wijze ?? '';
  const opVolgorde = ['risico', 'aselect'].includes(wijze) && deelnemers.some((een) => een.plaats !== null);
  const metScore = wijze === 'risico';
  const plaats: Kolom<Deelnemer> = {
    id: 'plaats',
    kop: t.kolom.plaats,
    smal: true,
    cel: ({ plaats: nummer }) => nummer,
  };
  const score: Kolom<Deelnemer> = {
    id: 'score',
    kop: t.kolom.score,
    cel: ({ score: getal }) => getal?.toLocaleString('nl-NL', { maximumFractionDigits: 1 }) ?? '–',
  };
  return [
    ...(opVolgorde ? [plaats] : []),
    {
      id: 'aanbieder',
      kop: t.kolom.aanbieder,
      rijkop: true,
      cel: ({ aanbiederId, aanbiederNaam }) => <AanbiederKoppeling id={aanbiederId} naam={aanbiederNaam} />,
    },
    { id: 'clienten', kop: t.kolom.clienten, cel: ({ clienten }) => clienten ?? '–' },
    ...(metScore ? [score] : []),
    {
      id: 'waarom',
      kop: t.kolom.waarom,
      cel: ({ grond, reden }) =>
        reden ? <span className="nav-vrijetekst">{t.zelf(reden)}</span> : woord(themaTeksten.grond, grond),
    },
  ];
}

const voortgang = (magPlannen: boolean): readonly Kolom<Deelnemer>[] => [
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: ({ zaakId, zaakNummer, zaakStatus, zaakOnderweg }) =>
      zaakId ? (
        <>
          <Koppeling href={adres(`/zaken/${zaakId}`)}>{zaakNummer}</Koppeling>
          <span className="nav-onderregel nav-klein">
            {zaakStatus && woord(zaakwaarden.zaakstatus, zaakStatus)}
          </span>
        </>
      ) : (
        <span className="nav-zacht">{zaakOnderweg ? t.zaakOnderweg : t.geenZaak}</span>
      ),
  },
  {
    id: 'bezoek',
    kop: t.kolom.bezoek,
    cel: ({ zaakId, aanbiederNaam, bezochtOp, geplandOp, bezoekMogelijk }) => (
      <>
        {bezochtOp && <span>{t.bezocht(datumTekst(bezochtOp))}</span>}
        {geplandOp && <span className="nav-onderregel">{t.gepland(datumTekst(geplandOp))}</span>}
        {!bezochtOp && !geplandOp && bezoekMogelijk && magPlannen && (
          <Koppeling href={adres(`/zaken/${zaakId}/bezoek`)}>
            {t.planBezoek}
            <Van naam={aanbiederNaam} />
          </Koppeling>
        )}
      </>
    ),
  },
  {
    id: 'bevindingen',
    kop: t.kolom.bevindingen,
    cel: ({ zaakId, bevindingen, tekortkomingen }) => zaakId && t.bevindingen(bevindingen, tekortkomingen),
  },
];

const wijzig = ({ id }: Thema, keuze: 'opnemen' | 'weglaten'): Kolom<Deelnemer> => ({
  id: 'wijzig',
  kop: t.kolom.wijzig,
  cel: ({ aanbiederId, aanbiederNaam }) => (
    <Koppeling href={adres(`${THEMAS}/${id}/${keuze}/${aanbiederId}`)}>
      {t[keuze]}
      <Van naam={aanbiederNaam} />
    </Koppeling>
  ),
});
