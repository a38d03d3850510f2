import { useQuery } from '@tanstack/react-query';
import { KnopKoppeling, Kop, Melding, Tabbladen } from '@navolgbaar/ui';
import { type Planner, plannerVraag } from '../../api/planner';
import { useIk } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { plannerTeksten as t } from '../../teksten/planner';
import { AfwezigheidKaart } from './afwezigheid-kaart';
import { dagErbij } from './planner-dagen';
import { usePlannerkeuze } from './planner-keuze';
import { PlannerLijst } from './planner-lijst';
import { PlannerMaand } from './planner-maand';
import { PlannerWeek } from './planner-week';

type Keuze = ReturnType<typeof usePlannerkeuze>;

/** What of the calendar is shown: of one person, or of all. */
function vanWie(planner: Planner, wie: string | null | undefined): Planner {
  if (!wie) return planner;
  return {
    ...planner,
    bezoeken: planner.bezoeken.filter(({ behandelaarId, tweedeId }) =>
      [behandelaarId, tweedeId].includes(wie),
    ),
    afwezigheden: planner.afwezigheden.filter(({ gebruikerId }) => gebruikerId === wie),
  };
}

/** The visits of the team by week or month; on a narrow screen always as a list of days. */
export function PlannerPagina() {
  const keuze = usePlannerkeuze();
  const vraag = useQuery(plannerVraag(keuze.van, keuze.tot));
  return (
    <Pagina
      titel={t.titel}
      afdrukken
      inleiding={t.inleiding}
      acties={
        <KnopKoppeling href={adres('/planner/afwezig')} pictogram="nieuw">
          {t.afwezigheid.meld}
        </KnopKoppeling>
      }
    >
      <Kiezer {...keuze} />
      <Gegevens vraag={vraag} wat={t.wat}>
        {(alles) => <Inhoud keuze={keuze} planner={vanWie(alles, keuze.wie)} />}
      </Gegevens>
    </Pagina>
  );
}

function Kiezer({ dag, weergave, wie, kop, hrefMet }: Keuze) {
  const ik = useIk();
  return (
    <>
      <Tabbladen
        label={t.wie.label}
        tabbladen={[
          { label: t.wie.team, href: hrefMet({ mijn: false }), huidig: wie !== ik.id },
          { label: t.wie.mijn, href: hrefMet({ mijn: true }), huidig: wie === ik.id },
        ]}
      />
      <div className="nav-agenda__kop">
        <Kop niveau={2}>{kop}</Kop>
        <nav aria-label={t.bladeren} className="nav-agenda__maanden">
          <KnopKoppeling klein href={hrefMet({ dag: dagErbij(dag, weergave, -1) })} pictogram="links">
            {t.vorige[weergave]}
          </KnopKoppeling>
          <KnopKoppeling klein href={adres(`/planner?weergave=${weergave}`)}>
            {t.nu}
          </KnopKoppeling>
          <KnopKoppeling klein href={hrefMet({ dag: dagErbij(dag, weergave, 1) })} pictogram="rechts">
            {t.volgende[weergave]}
          </KnopKoppeling>
        </nav>
      </div>
      <Tabbladen
        label={t.weergave.label}
        tabbladen={(['week', 'maand', 'lijst'] as const).map((een) => ({
          label: t.weergave[een],
          href: hrefMet({ weergave: een }),
          huidig: weergave === een,
        }))}
      />
    </>
  );
}

function Inhoud({ keuze: { weergave, weken, kop }, planner }: { keuze: Keuze; planner: Planner }) {
  const raster =
    weergave === 'week' ? (
      <PlannerWeek dagen={weken[0] ?? []} planner={planner} kop={kop} />
    ) : (
      <PlannerMaand weken={weken} planner={planner} kop={kop} />
    );
  return (
    <>
      <p role="status" className="nav-alinea nav-zacht">
        {t.aantal(planner.bezoeken.length)}
      </p>
      {!planner.volledig && <Melding soort="waarschuwing">{t.nietVolledig(planner.maximum)}</Melding>}
      {weergave !== 'lijst' && <div className="nav-planner__raster">{raster}</div>}
      <div className={weergave === 'lijst' ? undefined : 'nav-planner__smal'}>
        <PlannerLijst planner={planner} />
      </div>
      <AfwezigheidKaart planner={planner} />
    </>
  );
}
