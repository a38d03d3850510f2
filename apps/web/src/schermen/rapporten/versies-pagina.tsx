import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Alinea, Kaart, Knop, Kop, Tekstveld, momentTekst, veldId } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import type { Rapport } from '../../api/lijn';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { useWieInZin } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { rapportTeksten } from '../../teksten/rapporten';
import { plaatsnaam } from './plaatsnaam';
import { RapportKader } from './rapport-kader';

const { versies: t } = rapportTeksten;

type Versie = components['schemas']['RapportversieResponse'];
type Vergelijking = components['schemas']['RapportvergelijkingResponse'];

const versiesVraag = (id: string) =>
  queryOptions({
    queryKey: ['rapporten', id, 'versies'],
    queryFn: async (): Promise<readonly Versie[]> =>
      gelukt(await api.GET('/api/v1/rapporten/{id}/versies', { params: { path: { id } } })),
  });

const vergelijkingVraag = (id: string, versieId: string, met: string) =>
  queryOptions({
    queryKey: ['rapporten', id, 'versies', versieId, met],
    queryFn: async (): Promise<Vergelijking> =>
      gelukt(
        await api.GET('/api/v1/rapporten/{id}/versies/{versieId}/vergelijkingen', {
          params: { path: { id, versieId }, query: met ? { met } : {} },
        }),
      ),
  });

/** The kept versions of a report, and what changed since one of them. */
export function VersiesPagina() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport) => <Versies rapport={rapport} />}
    </RapportKader>
  );
}

function Versies({ rapport }: { rapport: Rapport }) {
  const vraag = useQuery(versiesVraag(rapport.id));
  const [gekozen, zetGekozen] = useState<Versie>();
  // From an answer in the hearing: straight to what changed since the version that was heard.
  const van = new URLSearchParams(useLocation().searchStr).get('van');
  const getoond = gekozen ?? vraag.data?.find(({ id }) => id === van);
  return (
    <div className="nav-stapel nav-formulier">
      {rapport.handelingen.includes('wijzig') && <Bewaar rapport={rapport} />}
      <Kaart titel={t.lijst} id="versies">
        <Gegevens vraag={vraag}>
          {(versies) =>
            versies.length === 0 ? (
              <Alinea>{t.geen}</Alinea>
            ) : (
              <ul className="nav-rapportversies">
                {versies.map((versie) => (
                  <Versieregel key={versie.id} versie={versie} onKies={() => zetGekozen(versie)} />
                ))}
              </ul>
            )
          }
        </Gegevens>
      </Kaart>
      {getoond && <Verschil key={getoond.id} rapport={rapport} versie={getoond} />}
    </div>
  );
}

function Versieregel({ versie, onKies }: { versie: Versie; onKies: () => void }) {
  const wie = useWieInZin();
  return (
    <li>
      <p className="nav-alinea">
        <strong>{t.versie(versie.volgnummer, versie.naam)}</strong>
        <br />
        <span className="nav-klein nav-zacht">
          {t.gemaakt(momentTekst(versie.gemaaktOp), wie(versie.gemaaktDoor))}
        </span>
      </p>
      <Knop klein onClick={onKies}>
        {t.vergelijk}
        <span className="nav-verborgen"> ({versie.naam})</span>
      </Knop>
    </li>
  );
}

function Bewaar({ rapport }: { rapport: Rapport }) {
  const [naam, zetNaam] = useState('');
  const [fout, zetFout] = useState<string>();
  const bewaar = useActie<string, readonly Versie[]>({
    doe: (nieuw) => stuur('/api/v1/rapporten/{id}/versies', { id: rapport.id }, { naam: nieuw }, {}),
    ververs: [versiesVraag(rapport.id).queryKey],
    bericht: t.bewaard,
    gelukt: () => zetNaam(''),
  });
  const verzend = () => {
    const nieuw = naam.trim();
    const teKort = nieuw.length < 3 || nieuw.length > 200;
    zetFout(teKort ? t.fout : undefined);
    if (teKort) document.getElementById(veldId('naam'))?.focus();
    else bewaar.mutate(nieuw);
  };
  return (
    <Kaart titel={t.nieuw} id="bewaar">
      <form
        noValidate
        className="nav-stapel"
        aria-label={t.nieuw}
        onSubmit={(verzending) => {
          verzending.preventDefault();
          verzend();
        }}
      >
        {bewaar.isError && <FoutMelding fout={bewaar.error} />}
        <Tekstveld
          naam="naam"
          label={t.naam}
          uitleg={t.uitleg}
          waarde={naam}
          onWaarde={zetNaam}
          fout={fout}
        />
        <div>
          <Knop type="submit" bezig={bewaar.isPending}>
            {t.knop}
          </Knop>
        </div>
      </form>
    </Kaart>
  );
}

/** Came and went differ in more than colour: a line under or through, and a word for who hears it. */
function Verschil({ rapport, versie }: { rapport: Rapport; versie: Versie }) {
  const kop = useRef<HTMLHeadingElement>(null);
  const vraag = useQuery(vergelijkingVraag(rapport.id, versie.id, ''));
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="nav-kaart nav-stapel" aria-labelledby="verschil">
      <Kop niveau={2} alsNiveau={3} id="verschil" focusbaar ref={kop}>
        {t.sinds(versie.naam)}
      </Kop>
      <Gegevens vraag={vraag}>
        {({ verschillen }) =>
          verschillen.length === 0 ? (
            <Alinea>{t.gelijk}</Alinea>
          ) : (
            verschillen.map(({ plaats, regels }) => (
              <div key={plaats}>
                <Kop niveau={3} alsNiveau={4}>
                  {plaatsnaam(rapport, plaats)}
                </Kop>
                <div className="nav-vrijetekst">
                  {regels.map((regel, i) => (
                    <Regel key={i} {...regel} />
                  ))}
                </div>
              </div>
            ))
          )
        }
      </Gegevens>
    </section>
  );
}

function Regel({ soort, tekst }: { soort: string; tekst: string }) {
  if (soort === 'zelfde') return <p className="nav-alinea">{tekst}</p>;
  const Merk = soort === 'nieuw' ? 'ins' : 'del';
  return (
    <p className="nav-alinea">
      <Merk className={`nav-woorden nav-woorden--${soort}`}>
        <span className="nav-verborgen">{soort === 'nieuw' ? t.erbij : t.weg}</span>
        {tekst}
      </Merk>
    </p>
  );
}
