import { Alinea, DataTabel, Kaart, type Kolom, Koppeling, Lijst, StatusLabel } from '@navolgbaar/ui';
import type { Bezoeklijst, Lijstnorm, Tegenstrijdig } from '../../api/bezoeklijst';
import { adres } from '../../basis';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { type LijstDeel, lijstpad, normpad } from './lijst-kader';
import { Oordeel } from './oordeel';

/** The norms, theme by theme, each with what was answered. */
export function NormenKaarten({ lijst }: LijstDeel) {
  const themas = [...new Set(lijst.normen.map(({ thema }) => thema))];
  return themas.map((thema) => (
    <Kaart key={thema} titel={thema}>
      <DataTabel
        bijschrift={teksten.normen.bijschrift(thema)}
        rijen={lijst.normen.filter((norm) => norm.thema === thema)}
        sleutel={({ id }) => id}
        kolommen={normkolommen(lijst)}
      />
    </Kaart>
  ));
}

function normkolommen(lijst: Bezoeklijst): Kolom<Lijstnorm>[] {
  const t = teksten.normen;
  const antwoordOp = ({ id }: Lijstnorm) => lijst.antwoorden.find(({ normId }) => normId === id);
  const kolommen: Kolom<Lijstnorm>[] = [
    {
      ...{ id: 'norm', kop: t.norm, rijkop: true },
      cel: (norm) => (
        <>
          <Koppeling href={adres(normpad(lijst, norm.id))}>{norm.nummer}</Koppeling>
          {norm.tekst !== norm.nummer && <div className="nav-klein">{norm.tekst}</div>}
        </>
      ),
    },
    {
      ...{ id: 'oordeel', kop: t.oordeel },
      cel: (norm) => (
        <>
          <Oordeel norm={norm} oordeel={antwoordOp(norm)?.oordeel} />{' '}
          {lijst.tegenstrijdig.some(({ normId }) => normId === norm.id) && (
            <StatusLabel soort="waarschuwing">{t.tegenstrijdig}</StatusLabel>
          )}
          {antwoordOp(norm)?.positief && <StatusLabel soort="gelukt">{t.positief}</StatusLabel>}
        </>
      ),
    },
    {
      ...{ id: 'toelichting', kop: t.toelichting },
      cel: (norm) => {
        const antwoord = antwoordOp(norm);
        return (
          antwoord && (
            <>
              {antwoord.toelichting && <span className="nav-vrijetekst">{antwoord.toelichting}</span>}
              {antwoord.citaten.length > 0 && <Lijst items={antwoord.citaten.map(teksten.gezegd)} />}
            </>
          )
        );
      },
    },
  ];
  if (lijst.status !== 'afgerond') return kolommen;
  return [
    ...kolommen,
    {
      ...{ id: 'bevinding', kop: t.bevinding },
      cel: ({ id }) => {
        const gemaakt = lijst.bevindingen.find(({ normId }) => normId === id);
        if (!gemaakt && lijst.mogelijkeBevindingen.some(({ normId }) => normId === id)) {
          return (
            <Koppeling href={adres(lijstpad(lijst.bezoekId, '/bevindingen'))}>{t.maakBevinding}</Koppeling>
          );
        }
        return (
          gemaakt && (
            <Koppeling href={adres(`/bevindingen/${gemaakt.bevindingId}`)}>{t.naarBevinding}</Koppeling>
          )
        );
      },
    },
  ];
}

/** Where two differ: both stay until somebody chooses. */
export function TegenstrijdigKaart({ lijst }: LijstDeel) {
  const t = teksten.tegenstrijdig;
  const plekken = [...new Map(lijst.tegenstrijdig.map((een) => [plekVan(lijst, een), een])).values()];
  if (plekken.length === 0) return null;
  return (
    <Kaart titel={t.titel} id="tegenstrijdig" nadruk>
      <Alinea>{t.uitleg}</Alinea>
      <Lijst
        items={plekken.map((een) => (
          <>
            {plekTekst(lijst, een)}: <Koppeling href={adres(verschilpad(lijst, een))}>{t.bekijk}</Koppeling>
          </>
        ))}
      />
    </Kaart>
  );
}

/** Where a difference is, as it stands in an address: a norm by its place, as on its own page. */
export const plekVan = ({ normen }: Bezoeklijst, { soort, normId, gesprekId }: Tegenstrijdig): string =>
  normId === null
    ? [soort, gesprekId].filter(Boolean).join('-')
    : `${soort}-${normen.findIndex(({ id }) => id === normId) + 1}`;

/** Where a difference is settled, without the base. */
export const verschilpad = (lijst: Bezoeklijst, een: Tegenstrijdig): string =>
  lijstpad(lijst.bezoekId, `/verschillen/${plekVan(lijst, een)}`);

export function plekTekst({ normen }: Bezoeklijst, { soort, normId }: Tegenstrijdig): string {
  return normen.find(({ id }) => id === normId)?.nummer ?? woord(lijstwoorden.onderdeel, soort);
}
