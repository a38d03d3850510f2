import { Fragment, type ReactNode } from 'react';
import { Kaart, Kop, veldId } from '@navolgbaar/ui';
import { alsReact, isLeeg, leesNormdoel, uitPlatteTekst } from '@navolgbaar/tekst';
import { useHeeftRecht } from '../../api/ik';
import type { Rapport } from '../../api/lijn';
import { adres } from '../../basis';
import { Stand } from '../../delen/zaak-labels';
import { opgemaakt } from '../../formulier/opgemaakte-tekst';
import { rapportTeksten as teksten } from '../../teksten/rapporten';

/** The whole text of a report. Each part can be reached from an error about it. What is empty stays empty once adopted. */
export function Rapporttekst({ rapport }: { rapport: Rapport }) {
  const vast = rapport.status === 'vastgesteld';
  return (
    <Kaart>
      {rapport.secties.map(({ sleutel, kop, inhoud }) => (
        <Fragment key={sleutel}>
          {!(vast && isLeeg(opgemaakt(inhoud))) && (
            <Deel naam={`secties.${sleutel}`} kop={kop}>
              <Tekst tekst={inhoud} />
            </Deel>
          )}
          {sleutel === rapport.bevindingenNa && <Bevindingen bevindingen={rapport.bevindingen} />}
        </Fragment>
      ))}
      {rapport.eigenReactie && (
        <Deel naam="reactieAanbieder" kop={teksten.reactieVan(rapport.aanbiederNaam)}>
          {alsReact(uitPlatteTekst(rapport.eigenReactie))}
        </Deel>
      )}
    </Kaart>
  );
}

function Bevindingen({ bevindingen }: Pick<Rapport, 'bevindingen'>) {
  return (
    <Deel naam="bevindingen" kop={teksten.vraag.bevindingen}>
      {bevindingen.length === 0 && <Leeg />}
      {bevindingen.map((bevinding, i) => (
        <div key={i} id={veldId(`bevindingen.${i}.onderbouwing`)} tabIndex={-1} className="nav-rapportdeel">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {bevinding.norm}
            </Kop>
            <Stand lijst="normoordeel" code={bevinding.oordeel} />
          </div>
          <Tekst tekst={bevinding.onderbouwing} dieper={1} />
        </div>
      ))}
    </Deel>
  );
}

function Deel({ naam, kop, children }: { naam: string; kop: string; children: ReactNode }) {
  return (
    <section id={veldId(naam)} tabIndex={-1} className="nav-rapportdeel">
      <Kop niveau={2} alsNiveau={3}>
        {kop}
      </Kop>
      {children}
    </section>
  );
}

function Tekst({ tekst, dieper = 0 }: { tekst: Record<string, unknown>; dieper?: number }) {
  const heeftRecht = useHeeftRecht();
  const document = opgemaakt(tekst);
  if (isLeeg(document)) return <Leeg />;
  return alsReact(document, {
    dieper,
    // Who reads a shared report has no access to the dossier: for him the description stands there.
    afbeelding: (id) => (heeftRecht('rapport:opstellen') ? `/api/v1/documenten/${id}/inhoud` : null),
    verwijzing: (soort, id) => (heeftRecht('rapport:opstellen') ? doelVan(soort, id) : null),
  });
}

function doelVan(soort: string, id: string): string | null {
  const norm = soort === 'norm' ? leesNormdoel(id) : null;
  if (norm) return `${adres(`/toetsingskaders/versies/${norm.kaderversieId}`)}#norm-${norm.code}`;
  return soort in PADEN ? adres(`${PADEN[soort]}/${id}`) : null;
}

const PADEN: Readonly<Record<string, string>> = { bewijsstuk: '/bewijsstukken', bevinding: '/bevindingen' };

const Leeg = () => <p className="nav-alinea nav-zacht">{teksten.leegDeel}</p>;
