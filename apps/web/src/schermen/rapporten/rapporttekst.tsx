import type { ReactNode } from 'react';
import { Kaart, Kop, veldId } from '@navolgbaar/ui';
import type { Rapport } from '../../api/lijn';
import { Stand } from '../../delen/zaak-labels';
import { rapportTeksten as teksten } from '../../teksten/rapporten';

const VOORAF = ['samenvatting', 'aanleiding', 'feiten'] as const;
const DAARNA = ['conclusie', 'gevolgVoorInwoners', 'advies'] as const;

/** The whole text of a report. Each part can be reached from an error about it. */
export function Rapporttekst({ secties }: Pick<Rapport, 'secties'>) {
  return (
    <Kaart>
      {VOORAF.map((deel) => (
        <Deel key={deel} naam={deel}>
          <Tekst tekst={secties[deel]} />
        </Deel>
      ))}
      <Deel naam="bevindingen">
        {secties.bevindingen.length === 0 && <Tekst tekst="" />}
        {secties.bevindingen.map((bevinding, i) => (
          <div
            key={i}
            id={veldId(`secties.bevindingen.${i}.onderbouwing`)}
            tabIndex={-1}
            className="nav-rapportdeel"
          >
            <div className="nav-labels">
              <Kop niveau={3} alsNiveau={4}>
                {bevinding.norm}
              </Kop>
              <Stand lijst="normoordeel" code={bevinding.oordeel} />
            </div>
            <Tekst tekst={bevinding.onderbouwing} />
          </div>
        ))}
      </Deel>
      {DAARNA.map((deel) => (
        <Deel key={deel} naam={deel}>
          <Tekst tekst={secties[deel]} />
        </Deel>
      ))}
    </Kaart>
  );
}

function Deel({ naam, children }: { naam: keyof typeof teksten.sectie; children: ReactNode }) {
  return (
    <section id={veldId(`secties.${naam}`)} tabIndex={-1} className="nav-rapportdeel">
      <Kop niveau={2} alsNiveau={3}>
        {teksten.sectie[naam]}
      </Kop>
      {children}
    </section>
  );
}

function Tekst({ tekst }: { tekst: string }) {
  if (tekst.trim() === '') return <p className="nav-alinea nav-zacht">{teksten.leegDeel}</p>;
  return <p className="nav-alinea nav-vrijetekst">{tekst}</p>;
}
