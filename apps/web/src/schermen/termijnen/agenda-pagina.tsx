import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Alinea, KnopKoppeling, Kop, Koppeling, Melding, Tabbladen } from '@navolgbaar/ui';
import { useIk, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { agendaTeksten as t } from '../../teksten/termijnagenda';
import { AgendaLijst } from './agenda-lijst';
import { AgendaMaand } from './agenda-maand';
import { leesMaand, maandErbij, maandTekst } from './agenda-rooster';
import { type Agenda, agendaVraag } from './agenda-vraag';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the address says: which month, how it is shown and whose work. */
function useKeuze() {
  const { searchStr } = useLocation();
  const zoek = new URLSearchParams(searchStr);
  const vandaag = useVandaag();
  const gevraagd = zoek.get('behandelaarId');
  const keuze = {
    maand: leesMaand(zoek.get('maand'), vandaag),
    weergave: zoek.get('weergave') === 'lijst' ? 'lijst' : 'maand',
    behandelaarId: gevraagd !== null && ID.test(gevraagd) ? gevraagd : null,
  } as const;
  const hrefMet = (wijziging: Partial<Record<keyof typeof keuze, string | null>>): string => {
    const nieuw = new URLSearchParams();
    for (const [naam, waarde] of Object.entries({ ...keuze, ...wijziging })) {
      if (waarde !== null && !(naam === 'weergave' && waarde === 'maand')) nieuw.set(naam, waarde);
    }
    return adres(`/termijnagenda?${nieuw.toString()}`);
  };
  return { ...keuze, hrefMet };
}

/** The last days of the open terms of the team, by month or as a list of days. */
export function AgendaPagina() {
  const { maand, weergave, behandelaarId, hrefMet } = useKeuze();
  const ik = useIk();
  const vraag = useQuery(agendaVraag(maand, behandelaarId));
  return (
    <Pagina
      titel={t.titel}
      afdrukken
      inleiding={
        <Alinea>
          {t.inleiding} <Koppeling href={adres('/termijnen?teLaat=ja')}>{t.naarTeLaat}</Koppeling>.
        </Alinea>
      }
      acties={
        <KnopKoppeling href={adres('/termijnagenda/eigen-programma')} pictogram="agenda">
          {t.eigenProgramma}
        </KnopKoppeling>
      }
    >
      <Tabbladen
        label={t.wie.label}
        tabbladen={[
          { label: t.wie.team, href: hrefMet({ behandelaarId: null }), huidig: behandelaarId === null },
          { label: t.wie.mijn, href: hrefMet({ behandelaarId: ik.id }), huidig: behandelaarId === ik.id },
        ]}
      />
      <div className="nav-agenda__kop">
        <Kop niveau={2}>{maandTekst(maand)}</Kop>
        <Maanden maand={maand} hrefMet={hrefMet} />
      </div>
      <Tabbladen
        label={t.weergave.label}
        tabbladen={[
          { label: t.weergave.maand, href: hrefMet({ weergave: 'maand' }), huidig: weergave === 'maand' },
          { label: t.weergave.lijst, href: hrefMet({ weergave: 'lijst' }), huidig: weergave === 'lijst' },
        ]}
      />
      <Gegevens vraag={vraag} wat={t.wat}>
        {(agenda) => (
          <>
            <Opmerkingen agenda={agenda} maand={maand} />
            {weergave === 'lijst' ? (
              <AgendaLijst maand={maand} agenda={agenda} />
            ) : (
              <AgendaMaand maand={maand} agenda={agenda} />
            )}
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

function Maanden({ maand, hrefMet }: Pick<ReturnType<typeof useKeuze>, 'maand' | 'hrefMet'>) {
  const vandaag = useVandaag();
  const [vorige, volgende] = [maandErbij(maand, -1), maandErbij(maand, 1)];
  return (
    <nav aria-label={t.bladeren} className="nav-agenda__maanden">
      <KnopKoppeling klein href={hrefMet({ maand: vorige })} pictogram="links">
        {t.vorige(maandTekst(vorige))}
      </KnopKoppeling>
      <KnopKoppeling klein href={hrefMet({ maand: vandaag.slice(0, 7) })}>
        {t.nu}
      </KnopKoppeling>
      <KnopKoppeling klein href={hrefMet({ maand: volgende })} pictogram="rechts">
        {t.volgende(maandTekst(volgende))}
      </KnopKoppeling>
    </nav>
  );
}

function Opmerkingen({ agenda, maand }: { agenda: Agenda; maand: string }) {
  const aantal = agenda.resultaten.filter(({ uiterlijk }) => uiterlijk.startsWith(maand)).length;
  return (
    <>
      <p role="status" className="nav-alinea nav-zacht">
        {t.aantal(aantal, maandTekst(maand))}
      </p>
      {!agenda.volledig && <Melding soort="waarschuwing">{t.nietVolledig(agenda.maximum)}</Melding>}
      {agenda.waarschuwingen.map((tekst) => (
        <Melding key={tekst}>{tekst}</Melding>
      ))}
    </>
  );
}
