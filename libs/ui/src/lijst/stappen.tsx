import { clsx } from 'clsx';
import { Pictogram } from '../pictogram/pictogram';
import { stapTeksten } from '../teksten/toezicht';

export interface Stap {
  label: string;
  status: 'gedaan' | 'huidig' | 'later';
  href?: string | undefined;
}

/** Where someone is in a row of steps. On a small screen only "Stap 2 van 5" with the name remains. */
export function Stappen({ stappen, label }: { stappen: readonly Stap[]; label: string }) {
  const nu = stappen.findIndex((s) => s.status === 'huidig');
  return (
    <nav aria-label={label} className="nav-stappenblok">
      {nu >= 0 && (
        <p className="nav-stappen__kort">
          <strong>{stapTeksten.stap(nu + 1, stappen.length)}</strong>: {stappen[nu]?.label}
        </p>
      )}
      {stappen.length > 0 && stappen.every(({ status }) => status === 'gedaan') && (
        <p className="nav-stappen__kort">{stapTeksten.klaar(stappen.length)}</p>
      )}
      <ol className="nav-stappen">
        {stappen.map((stap, i) => (
          <li
            key={stap.label}
            className={clsx('nav-stap', `nav-stap--${stap.status}`)}
            aria-current={stap.status === 'huidig' ? 'step' : undefined}
          >
            <span className="nav-stap__teken">
              {stap.status === 'gedaan' ? <Pictogram naam="vink" maat="klein" /> : i + 1}
            </span>
            {stap.href ? (
              <a className="utrecht-link utrecht-link--html-a" href={stap.href}>
                {stap.label}
              </a>
            ) : (
              <span>{stap.label}</span>
            )}
            <span className="nav-verborgen"> ({stapTeksten.status[stap.status]})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
