import { datumTekst, Koppeling, Pictogram, Verborgen } from '@navolgbaar/ui';
import type { DragEvent } from 'react';
import type { Planner, Plannerregel } from '../../api/planner';
import { useCollegaNamen } from '../../api/ik';
import { adres } from '../../basis';
import { useGaNaar } from '../../delen/ga-naar';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { plannerTeksten as t } from '../../teksten/planner';
import { woord } from '../../teksten/waarden';

/** What is carried along while dragging: the id of a visit. Of no other program, so that nothing else can be dropped. */
const SOORT = 'application/x-navolgbaar-bezoek';

export interface PlanregelProps {
  regel: Plannerregel;
  /** Whose row it stands in; without, who goes is said. */
  zonderNamen?: boolean;
}

/** A visit in the calendar: where it goes to, what does not go together, and the way to move it without a mouse. */
export function Planregel({ regel, zonderNamen = false }: PlanregelProps) {
  const { bezoek, op, van, tot, botsingen } = regel;
  const tijd = bezoekTeksten.tijd(van, tot) || t.zonderTijd;
  if (!bezoek) {
    return (
      <div className="nav-planner__regel nav-planner__bezet">
        <strong>{t.bezet}</strong> {tijd}
        {!zonderNamen && <Wie regel={regel} />}
        <Verborgen>{t.bezetUitleg}</Verborgen>
      </div>
    );
  }
  const { id, aanbiederNaam, plaats, aankondiging, status, verzetbaar } = bezoek;
  const sleep = (e: DragEvent) => {
    e.dataTransfer.setData(SOORT, id);
    e.dataTransfer.effectAllowed = 'move';
  };
  return (
    <div className="nav-planner__regel" draggable={verzetbaar} onDragStart={verzetbaar ? sleep : undefined}>
      <span className="nav-planner__tijd">{tijd}</span>{' '}
      <Koppeling href={adres(`/bezoeken/${id}`)}>{aanbiederNaam}</Koppeling>
      {plaats && <span className="nav-onderregel nav-zacht">{plaats}</span>}
      {!zonderNamen && <Wie regel={regel} />}
      {status === 'afgelegd' && <span className="nav-onderregel nav-zacht">{t.afgelegd}</span>}
      {status === 'gepland' && aankondiging === 'onaangekondigd' && (
        <span className="nav-onderregel nav-zacht">{t.onaangekondigd}</span>
      )}
      {botsingen.map(({ soort, reden }) => (
        <span key={soort + reden} className="nav-planner__botsing">
          <Pictogram naam="driehoek" maat="klein" />
          {woord(t.botsing, soort)}
        </span>
      ))}
      {verzetbaar && (
        <span className="nav-planner__verzet">
          <Koppeling href={adres(`/bezoeken/${id}/verzetten?op=${op}`)}>
            {t.verzet}
            <Verborgen>{t.verzetWat(aanbiederNaam, datumTekst(op))}</Verborgen>
          </Koppeling>
        </span>
      )}
    </div>
  );
}

function Wie({ regel: { behandelaarId, tweedeId } }: { regel: Plannerregel }) {
  const naam = useCollegaNamen();
  const wie = [behandelaarId, tweedeId].flatMap((id) => (id && naam(id)) || []);
  return <span className="nav-onderregel nav-zacht">{wie.join(', ')}</span>;
}

/** A day on which a visit can be dropped: the form opens with that day, and asks the reason. */
export function useLosplek(dag: string) {
  const gaNaar = useGaNaar();
  return {
    onDragOver: (e: DragEvent) => {
      if (!e.dataTransfer.types.includes(SOORT)) return;
      e.preventDefault();
      e.dataTransfer.dropEffect = 'move';
    },
    onDrop: (e: DragEvent) => {
      const id = e.dataTransfer.getData(SOORT);
      if (!id) return;
      e.preventDefault();
      gaNaar(`/bezoeken/${id}/verzetten?op=${dag}`);
    },
  };
}

/** Who is away on a day, and why a day is no ordinary one. */
export function Bijzonderheden({ planner, dag, wie }: { planner: Planner; dag: string; wie?: string }) {
  const naam = useCollegaNamen();
  const weg = planner.afwezigheden.filter(
    ({ van, tot, gebruikerId }) => van <= dag && dag <= tot && (wie === undefined || wie === gebruikerId),
  );
  return weg.map(({ id, gebruikerId, soort }) => (
    <span key={id} className="nav-planner__afwezig">
      {woord(t.afwezigheid.soort, soort)}
      {wie === undefined && `: ${naam(gebruikerId) ?? ''}`}
    </span>
  ));
}
