import type { ReactNode } from 'react';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { momentTekst } from '../tekst/datum';
import { tijdlijnTeksten } from '../teksten/toezicht';

export interface TijdlijnItem {
  id: string;
  /** An instant (ISO 8601). */
  moment: string;
  wie: string;
  wat: ReactNode;
  details?: ReactNode;
  pictogram?: PictogramNaam;
  /** Done by the system: folded together with its neighbours. */
  systeem?: boolean;
}

export interface TijdlijnProps {
  items: readonly TijdlijnItem[];
}

/** Who did what, when; what the system did by itself is folded. */
export function Tijdlijn({ items }: TijdlijnProps) {
  if (items.length === 0) return <p className="nav-zacht">{tijdlijnTeksten.leeg}</p>;
  return (
    <ol className="nav-tijdlijn">
      {groepeer(items).map((groep) => {
        const eerste = groep[0];
        if (!eerste) return null;
        if (!eerste.systeem) return <Gebeurtenis key={eerste.id} item={eerste} />;
        return (
          <li key={eerste.id} className="nav-tijdlijn__item nav-tijdlijn__item--systeem">
            <span className="nav-tijdlijn__teken">
              <Pictogram naam="machine" maat="klein" />
            </span>
            <details>
              <summary>{tijdlijnTeksten.systeem(groep.length)}</summary>
              <ol className="nav-tijdlijn nav-tijdlijn--binnen">
                {groep.map((item) => (
                  <Gebeurtenis key={item.id} item={item} />
                ))}
              </ol>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Gebeurtenis({ item }: { item: TijdlijnItem }) {
  return (
    <li className="nav-tijdlijn__item">
      <span className="nav-tijdlijn__teken">
        <Pictogram naam={item.pictogram ?? (item.systeem ? 'machine' : 'mens')} maat="klein" />
      </span>
      <div>
        <p className="nav-tijdlijn__wat">{item.wat}</p>
        <p className="nav-tijdlijn__wie">
          {item.wie} · <time dateTime={item.moment}>{momentTekst(item.moment)}</time>
        </p>
        {item.details && <div className="nav-tijdlijn__details">{item.details}</div>}
      </div>
    </li>
  );
}

function groepeer(items: readonly TijdlijnItem[]): TijdlijnItem[][] {
  const groepen: TijdlijnItem[][] = [];
  for (const item of items) {
    const vorige = groepen.at(-1);
    if (item.systeem && vorige?.[0]?.systeem) vorige.push(item);
    else groepen.push([item]);
  }
  return groepen;
}
