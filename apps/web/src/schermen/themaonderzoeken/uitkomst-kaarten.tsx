import { Alinea, DataTabel, datumTekst, Kaart, type Kolom, Koppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type {
  Deelnemer,
  Normuitkomst,
  Openbareuitkomst,
  Openuitkomst,
  Thema,
} from '../../api/themaonderzoeken';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { woord } from '../../teksten/waarden';
import { Van } from './kader';

const t = themaTeksten.uitkomst;
const h = themaTeksten.hercontrole;

/** The norm of a row. */
export function normkolom<R extends { code: string; tekst: string }>(): Kolom<R> {
  return {
    id: 'norm',
    kop: t.norm,
    rijkop: true,
    cel: ({ code, tekst }) => (
      <>
        <strong>{code}</strong>
        <span className="nav-onderregel">{tekst}</span>
      </>
    ),
  };
}

/** A number that may not be shown says so. */
export const getoond = (aantal: number | null | undefined) =>
  aantal ?? <span className="nav-zacht">{t.nietGetoond}</span>;

/** What was adopted until now, as far as this reader may see it. */
export function UitkomstenKaart({ thema }: { thema: Thema }) {
  const { normen, schaal, meegeteld, nietMeegeteld } = thema;
  const beoordeeld = normen.filter(({ cellen }) => cellen.some(({ aantal }) => aantal > 0));
  const kolommen: readonly Kolom<Normuitkomst>[] = [
    normkolom<Normuitkomst>(),
    ...schaal.map(({ code, naam }): Kolom<Normuitkomst> => ({
      id: code,
      kop: naam,
      cel: ({ cellen }) => cellen.find((cel) => cel.code === code)?.aantal ?? 0,
    })),
    { id: 'niet', kop: t.nietBeoordeeld, cel: ({ nietBeoordeeld }) => nietBeoordeeld },
  ];
  const over = normen.length - beoordeeld.length;
  return (
    <Kaart titel={t.titel} id="uitkomsten">
      <Alinea>
        {t.inleiding} {t.telling(meegeteld)} {nietMeegeteld > 0 && t.niet(nietMeegeteld)}
      </Alinea>
      <DataTabel
        bijschrift={t.bijschrift}
        rijen={beoordeeld}
        sleutel={({ code }) => code}
        kolommen={kolommen}
        leeg={<Alinea>{t.leeg}</Alinea>}
      />
      {beoordeeld.length > 0 && over > 0 && <Alinea>{t.nogNiets(over)}</Alinea>}
    </Kaart>
  );
}

/** The numbers that anybody may read. */
export function OpenbaarKaart({ thema, uitkomst }: { thema: Thema; uitkomst: Openbareuitkomst }) {
  const kolommen: readonly Kolom<Openuitkomst>[] = [
    normkolom<Openuitkomst>(),
    ...uitkomst.schaal.map(({ code, naam }): Kolom<Openuitkomst> => ({
      id: code,
      kop: naam,
      cel: ({ cellen }) => getoond(cellen.find((cel) => cel.code === code)?.aantal),
    })),
    { id: 'niet', kop: t.nietBeoordeeld, cel: ({ nietBeoordeeld }) => getoond(nietBeoordeeld) },
  ];
  return (
    <Kaart titel={t.openbaar} id="openbaar">
      <Alinea>
        {thema.afgerondOp && t.openbaarInleiding(datumTekst(dagVan(thema.afgerondOp)))} {t.leeswijzer}
      </Alinea>
      <DataTabel
        bijschrift={t.openbaarBijschrift}
        rijen={uitkomst.normen.filter(({ genoeg }) => genoeg)}
        sleutel={({ code }) => code}
        kolommen={kolommen}
        leeg={<Alinea>{t.teWeinig}</Alinea>}
      />
    </Kaart>
  );
}

/** With whom something must be better, and whether that was looked at. */
export function HercontroleKaart({ thema }: { thema: Thema }) {
  const magPlannen = useHeeftRecht()('bezoek:plannen');
  const rijen = thema.deelnemers.filter(({ gekozen, tekortkomingen }) => gekozen && tekortkomingen > 0);
  const kolommen: readonly Kolom<Deelnemer>[] = [
    {
      id: 'aanbieder',
      kop: h.kolom.aanbieder,
      rijkop: true,
      cel: ({ aanbiederId, aanbiederNaam }) => <AanbiederKoppeling id={aanbiederId} naam={aanbiederNaam} />,
    },
    {
      id: 'normen',
      kop: h.kolom.normen,
      cel: ({ tekortNormen }) => tekortNormen.join(', ') || h.zonderNorm,
    },
    { id: 'stand', kop: h.kolom.stand, cel: (rij) => <Stand rij={rij} magPlannen={magPlannen} /> },
  ];
  return (
    <Kaart titel={h.titel} id="hercontrole">
      {rijen.length > 0 && <Alinea>{h.inleiding}</Alinea>}
      <DataTabel
        bijschrift={h.bijschrift}
        rijen={rijen}
        sleutel={({ aanbiederId }) => aanbiederId}
        kolommen={kolommen}
        leeg={<Alinea>{h.leeg}</Alinea>}
      />
    </Kaart>
  );
}

function Stand({ rij, magPlannen }: { rij: Deelnemer; magPlannen: boolean }) {
  const { hercontrole, bezoekId, bezoekMogelijk, zaakId, aanbiederNaam } = rij;
  if (hercontrole) {
    const { id, op, status } = hercontrole;
    return (
      <Koppeling href={adres(`/bezoeken/${id}`)}>
        {woord(h.stand, status)}: {datumTekst(op)}
        <Van naam={aanbiederNaam} />
      </Koppeling>
    );
  }
  if (!bezoekId) return <span className="nav-zacht">{h.eerst}</span>;
  if (!bezoekMogelijk) {
    return <Koppeling href={adres(`/zaken/${zaakId}`)}>{h.dicht}</Koppeling>;
  }
  return magPlannen ? (
    <Koppeling href={adres(`/zaken/${zaakId}/bezoek?vervolg=${bezoekId}`)}>
      {h.plan}
      <Van naam={aanbiederNaam} />
    </Koppeling>
  ) : null;
}
