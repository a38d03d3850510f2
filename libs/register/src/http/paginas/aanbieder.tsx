import { Alinea, Kop, Koppeling } from '@navolgbaar/ui';
import { RAPPORTSOORTTEKST, type Rapportsoort } from '@navolgbaar/rapport';
import { alsReact } from '@navolgbaar/tekst';
import type { Aanbiederregel } from '../../application/ports/register';
import type { Openbarestop } from '../../application/ports/stops';
import { Registerindeling } from './delen';
import { dagTekst, fragment } from './lijst';
import { Stops } from './stops';
import { registerTeksten as t } from './teksten';

export interface Aanbiederbeeld {
  readonly naam: string;
  /** Client stops that run now and may be read of by everybody. */
  readonly stops: readonly Openbarestop[];
  readonly regels: readonly Aanbiederregel[];
  /** Address of the page with older reports. */
  readonly volgende: string | null;
}

/** All that is public of one provider, newest first. */
export function Aanbiederpagina({ naam, stops, regels, volgende }: Aanbiederbeeld) {
  return (
    <Registerindeling kruimel={naam}>
      <div className="nav-register__kop">
        <Kop niveau={1}>{naam}</Kop>
        <Alinea soort="inleiding">{regels.length > 0 ? t.vanAanbieder(naam) : t.zonderRapport(naam)}</Alinea>
        <Alinea>{t.zelfdeNaam}</Alinea>
      </div>
      <Stops stops={stops} />
      {stops.length > 0 && regels.length > 0 && <Kop niveau={2}>{t.rapporten}</Kop>}
      {regels.length > 0 && (
        <ul className="nav-register__lijst">
          {regels.map((regel) => (
            <li key={regel.slug} className="nav-register__regel">
              <p className="nav-register__soort">{RAPPORTSOORTTEKST[regel.soort as Rapportsoort]}</p>
              <h2 className="utrecht-heading-3 nav-kop">
                <Koppeling href={`/register/${regel.slug}`}>{regel.titel}</Koppeling>
              </h2>
              <p className="nav-alinea">{fragment(regel.samenvatting)}</p>
              {regel.reactie && (
                <div className="nav-register__reactie nav-stapel">
                  <Kop niveau={3}>{t.reactie}</Kop>
                  {alsReact(regel.reactie, { dieper: 2 })}
                </div>
              )}
              <p className="nav-alinea nav-klein">
                {[...regel.gemeenten, regel.organisatieNaam].join(' · ')} ·{' '}
                <time dateTime={regel.gepubliceerdOp}>{dagTekst(regel.gepubliceerdOp)}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
      {volgende && (
        <nav aria-label={t.bladeren}>
          <Koppeling href={volgende}>{t.eerder}</Koppeling>
        </nav>
      )}
      <Alinea>
        <Koppeling href="/register">{t.naarRegister}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}
