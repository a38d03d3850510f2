import {
  Alinea,
  DataTabel,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Lijst,
  momentTekst,
  StatusLabel,
} from '@navolgbaar/ui';
import type { Lijstfoto } from '../../api/bezoeklijst';
import { adres } from '../../basis';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { type LijstDeel, lijstpad } from './lijst-kader';

/** With whom was spoken, and what was said. */
export function GesprekkenKaart({ lijst, bezoek }: LijstDeel) {
  const t = teksten.gesprekken;
  const mag = lijst.handelingen.includes('vulIn');
  return (
    <Kaart titel={t.titel} id="gesprekken">
      <DataTabel
        bijschrift={t.bijschrift}
        rijen={lijst.gesprekken}
        sleutel={({ id }) => id}
        leeg={<Alinea>{t.geen}</Alinea>}
        kolommen={[
          {
            ...{ id: 'met', kop: t.met, rijkop: true },
            cel: ({ id, met }) =>
              mag ? <Koppeling href={adres(lijstpad(bezoek.id, `/gesprekken/${id}`))}>{met}</Koppeling> : met,
          },
          { id: 'groep', kop: t.groep, cel: ({ functie }) => woord(lijstwoorden.groep, functie) },
          { id: 'wanneer', kop: t.wanneer, cel: ({ van, tot }) => bezoekTeksten.tijd(van, tot) },
          {
            ...{ id: 'notities', kop: t.notities },
            cel: ({ notities, citaten }) => (
              <>
                <span className="nav-vrijetekst">{notities}</span>
                {citaten.length > 0 && <Lijst items={citaten.map(teksten.gezegd)} />}
              </>
            ),
          },
        ]}
      />
      {mag && (
        <Knoppen>
          <KnopKoppeling href={adres(lijstpad(bezoek.id, '/gesprek'))}>{t.nieuw}</KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

/** When the inspectors were there, and what the provider learned. */
export function BezoekdeelKaart({ lijst, bezoek }: LijstDeel) {
  const t = teksten.bezoek;
  const { tijden, watLeerdeAanbieder, handelingen } = lijst;
  return (
    <Kaart titel={t.titel} id="aankomst-en-leren">
      <Gegevenslijst
        gegevens={[
          { label: t.aankomst, waarde: bezoekTeksten.tijd(tijden.aankomst, null) },
          { label: t.vertrek, waarde: bezoekTeksten.tijd(tijden.vertrek, null) },
          {
            label: t.les,
            waarde: watLeerdeAanbieder && <span className="nav-vrijetekst">{watLeerdeAanbieder}</span>,
          },
        ]}
      />
      {handelingen.includes('vulIn') && (
        <Knoppen>
          <KnopKoppeling href={adres(lijstpad(bezoek.id, '/tijden'))}>{t.tijdenWijzigen}</KnopKoppeling>
          <KnopKoppeling href={adres(lijstpad(bezoek.id, '/les'))}>{t.lesWijzigen}</KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

/** The photos of the visit, each a document of the case. */
export function FotosKaart({ lijst: { fotos, normen } }: LijstDeel) {
  const t = teksten.fotos;
  if (fotos.length === 0) return null;
  return (
    <Kaart titel={t.titel} id="fotos">
      <Lijst
        items={fotos.map((foto) => {
          const norm = normen.find(({ id }) => id === foto.normId);
          return (
            <>
              <Fotokoppeling foto={foto} />
              {norm && ` ${t.bij(norm.nummer)}`}
            </>
          );
        })}
      />
    </Kaart>
  );
}

export function Fotokoppeling({ foto: { documentId, bijschrift } }: { foto: Lijstfoto }) {
  return (
    <Koppeling href={`/api/v1/documenten/${documentId}/inhoud`}>
      {bijschrift ?? teksten.fotos.zonder}
    </Koppeling>
  );
}

/** On which devices the visit stands; a lost one is withdrawn here. */
export function ToestellenKaart({ lijst: { klaarzettingen }, bezoek }: LijstDeel) {
  const t = teksten.toestellen;
  if (klaarzettingen.length === 0) return null;
  const staat = (status: string) => status === 'klaar' || status === 'verlopen';
  return (
    <Kaart titel={t.titel} id="toestellen">
      {klaarzettingen.some(({ status }) => staat(status)) && <Alinea>{t.uitleg}</Alinea>}
      <Lijst
        items={klaarzettingen.map(({ id, toestel, doorNaam, status, verlooptOp, teKort, handelingen }) => (
          <>
            {doorNaam ? `${toestel} (${doorNaam})` : toestel}{' '}
            <StatusLabel
              soort={status === 'klaar' ? 'actief' : status === 'verlopen' ? 'waarschuwing' : 'rust'}
            >
              {woord(lijstwoorden.klaarzetstatus, status)}
            </StatusLabel>
            {staat(status) && (
              <>
                {' '}
                {t.tot} {momentTekst(verlooptOp)}. {teKort && bezoek.status === 'gepland' && `${t.teKort} `}
                {handelingen.includes('trekIn') && (
                  <Koppeling href={adres(lijstpad(bezoek.id, `/toestellen/${id}`))}>{t.intrekken}</Koppeling>
                )}
              </>
            )}
          </>
        ))}
      />
    </Kaart>
  );
}
