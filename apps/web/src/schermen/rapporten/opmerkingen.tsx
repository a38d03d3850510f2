import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Knop, Knoppen, Tekstvak, momentTekst } from '@navolgbaar/ui';
import { ifMatch } from '../../api/client';
import type { Rapport } from '../../api/lijn';
import { type Opmerking, opmerkingenVraag } from '../../api/rapportgesprek';
import { stuur, type Actiepad } from '../../api/stuur';
import { useActie } from '../../delen/actie';
import { useWieInZin } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { rapportTeksten } from '../../teksten/rapporten';

const { opmerking: t } = rapportTeksten;
const ADRES = '/api/v1/rapporten/{id}/opmerkingen';

interface Plek {
  rapport: Rapport;
  /** `secties.feiten`, `bevindingen.0.onderbouwing` */
  plaats: string;
  /** The heading of that part. */
  kop: string;
}

/** What colleagues say of one part of a draft, folded: below the part itself, and no part of the form around it. */
export function Opmerkingen({ rapport, plaats, kop }: Plek) {
  const { data = [] } = useQuery(opmerkingenVraag(rapport.id));
  const hier = data.filter((een) => een.plaats === plaats);
  const open = hier.filter(({ status }) => status === 'open').length;
  const magErbij = rapport.handelingen.includes('wijzig');
  if (hier.length === 0 && !magErbij) return null;
  return (
    <details className="nav-opmerkingen">
      <summary>
        {open > 0 ? t.open(open) : t.titel}
        <span className="nav-verborgen"> ({kop})</span>
      </summary>
      <div className="nav-stapel nav-stapel--krap">
        {hier.map((opmerking) => (
          <Opmerkingblok key={opmerking.id} rapport={rapport} opmerking={opmerking} />
        ))}
        {magErbij && <Nieuw rapport={rapport} plaats={plaats} kop={kop} />}
      </div>
    </details>
  );
}

export function Opmerkingblok({ rapport, opmerking }: { rapport: Rapport; opmerking: Opmerking }) {
  const wie = useWieInZin();
  const { fragment, tekst, antwoorden, gemaaktDoor, gemaaktOp, afgehandeldDoor, afgehandeldOp } = opmerking;
  return (
    <article className="nav-opmerking nav-stapel nav-stapel--krap">
      <Kop door={wie(gemaaktDoor)} op={gemaaktOp} />
      {fragment && <blockquote className="utrecht-blockquote nav-citaat">{fragment}</blockquote>}
      <p className="nav-alinea nav-vrijetekst">{tekst}</p>
      {antwoorden.map((antwoord, i) => (
        <div key={i} className="nav-opmerking__antwoord">
          <Kop door={wie(antwoord.door)} op={antwoord.op} />
          <p className="nav-alinea nav-vrijetekst">{antwoord.tekst}</p>
        </div>
      ))}
      {afgehandeldOp && (
        <p className="nav-alinea nav-klein nav-zacht">
          {t.af(wie(afgehandeldDoor), momentTekst(afgehandeldOp))}
        </p>
      )}
      <Handelingen rapport={rapport} opmerking={opmerking} />
    </article>
  );
}

const Kop = ({ door, op }: { door: string; op: string }) => (
  <p className="nav-alinea nav-klein nav-zacht">{t.door(door, momentTekst(op))}</p>
);

const DADEN = {
  beantwoord: `${ADRES}/{opmerkingId}/_beantwoord`,
  handelAf: `${ADRES}/{opmerkingId}/_handel-af`,
  heropen: `${ADRES}/{opmerkingId}/_heropen`,
} as const satisfies Record<string, Actiepad>;

function Handelingen({
  rapport,
  opmerking: { id, versie, handelingen },
}: {
  rapport: Rapport;
  opmerking: Opmerking;
}) {
  const [antwoord, zetAntwoord] = useState<string | null>(null);
  const daad = useActie<{ naam: keyof typeof DADEN; verzoek: object }, unknown>({
    doe: ({ naam, verzoek }) =>
      stuur(
        ...([DADEN[naam], { id: rapport.id, opmerkingId: id }, verzoek] as const),
        ifMatch(versie) as Record<string, string>,
      ),
    ververs: [opmerkingenVraag(rapport.id).queryKey],
    bericht: t.opgeslagen,
    gelukt: () => zetAntwoord(null),
  });
  if (handelingen.length === 0) return null;
  const doe = (naam: keyof typeof DADEN, verzoek: object = {}) => daad.mutate({ naam, verzoek });
  return (
    <>
      {daad.isError && <FoutMelding fout={daad.error} />}
      {antwoord !== null && (
        <Tekstvak
          naam={`antwoord-${id}`}
          label={t.antwoord}
          waarde={antwoord}
          onWaarde={zetAntwoord}
          maxTekens={4000}
        />
      )}
      <Knoppen>
        {handelingen.includes('beantwoord') && antwoord === null && (
          <Knop klein onClick={() => zetAntwoord('')}>
            {t.beantwoord}
          </Knop>
        )}
        {antwoord !== null && (
          <Knop
            klein
            bezig={daad.isPending}
            onClick={() => antwoord.trim() !== '' && doe('beantwoord', { tekst: antwoord.trim() })}
          >
            {t.verstuur}
          </Knop>
        )}
        {handelingen.includes('handelAf') && (
          <Knop klein bezig={daad.isPending} onClick={() => doe('handelAf')}>
            {t.handelAf}
          </Knop>
        )}
        {handelingen.includes('heropen') && (
          <Knop klein bezig={daad.isPending} onClick={() => doe('heropen')}>
            {t.heropen}
          </Knop>
        )}
      </Knoppen>
    </>
  );
}

/** The words that stand selected in the page now: mostly those that somebody wants to say something of. */
const selectie = (): string => (window.getSelection()?.toString() ?? '').trim().slice(0, 500);

function Nieuw({ rapport, plaats, kop }: Plek) {
  const [open, zetOpen] = useState(false);
  const [tekst, zetTekst] = useState('');
  const [fragment, zetFragment] = useState('');
  const [fout, zetFout] = useState<string>();
  const nieuw = useActie<void, readonly Opmerking[]>({
    doe: () =>
      stuur(
        ADRES,
        { id: rapport.id },
        { plaats, tekst: tekst.trim(), fragment: fragment.trim() || undefined },
        {},
      ),
    ververs: [opmerkingenVraag(rapport.id).queryKey],
    bericht: t.geplaatst,
    gelukt: () => {
      zetOpen(false);
      zetTekst('');
      zetFragment('');
    },
  });
  const verzend = () => {
    zetFout(tekst.trim() === '' ? t.fout : undefined);
    if (tekst.trim() !== '') nieuw.mutate();
  };
  if (!open)
    return (
      <Knoppen>
        <Knop
          klein
          pictogram="nieuw"
          onClick={() => {
            zetFragment(selectie());
            zetOpen(true);
          }}
        >
          {t.nieuw}
          <span className="nav-verborgen"> ({kop})</span>
        </Knop>
      </Knoppen>
    );
  return (
    <div className="nav-stapel nav-stapel--krap" role="group" aria-label={`${t.nieuw} (${kop})`}>
      {nieuw.isError && <FoutMelding fout={nieuw.error} />}
      <Tekstvak
        naam={`fragment-${plaats}`}
        label={t.fragment}
        nietVerplicht
        waarde={fragment}
        onWaarde={zetFragment}
        maxTekens={500}
        regels={2}
      />
      <Tekstvak
        naam={`opmerking-${plaats}`}
        label={t.tekst}
        uitleg={t.uitleg}
        waarde={tekst}
        onWaarde={zetTekst}
        fout={fout}
        maxTekens={4000}
      />
      <Knoppen>
        <Knop klein bezig={nieuw.isPending} onClick={verzend}>
          {t.plaats}
        </Knop>
        <Knop klein soort="subtiel" onClick={() => zetOpen(false)}>
          {t.tochNiet}
        </Knop>
      </Knoppen>
    </div>
  );
}
