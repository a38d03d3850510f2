import { useParams } from '@tanstack/react-router';
import type { Post } from '../../api/post';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { postTeksten as teksten } from '../../teksten/post';
import { opties } from '../../teksten/waarden';
import { PostKader } from './post-kader';
import { BerichtKaart } from './post-pagina';

const { veld, fout } = teksten;

const ACTIES = {
  koppel: {
    pad: '/api/v1/inkomende-berichten/{id}/_koppel',
    velden: [
      {
        ...{ naam: 'meldingNummer', soort: 'tekst', label: veld.meldingNummer },
        ...{ uitleg: veld.meldingNummerUitleg, verplicht: fout.meldingNummer },
      },
      { naam: 'toelichting', soort: 'vak', label: veld.toelichting, maxTekens: 2000 },
    ],
  },
  weiger: {
    pad: '/api/v1/inkomende-berichten/{id}/_weiger',
    velden: [
      {
        ...{ naam: 'reden', soort: 'keuze', label: veld.reden },
        ...{ opties: opties(teksten.reden), verplicht: fout.reden },
      },
      { naam: 'toelichting', soort: 'vak', label: veld.waarom, verplicht: fout.toelichting, maxTekens: 2000 },
    ],
  },
  heropen: {
    pad: '/api/v1/inkomende-berichten/{id}/_heropen',
    velden: [
      {
        ...{ naam: 'toelichting', soort: 'vak', label: veld.heropenWaarom },
        ...{ verplicht: fout.toelichting, maxTekens: 2000 },
      },
    ],
  },
} as const satisfies Record<string, { pad: Actiepad; velden: readonly Veld[] }>;
type Actienaam = keyof typeof ACTIES;

/** The form of what a person does with a mail, with the mail above it; which one stands in the address. */
export function PostActie() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(ACTIES, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  return (
    <PostKader titel={teksten.acties[naam].titel}>
      {(post, gezien) =>
        post.handelingen.includes(naam) ? (
          <>
            <BerichtKaart post={post} />
            <Actie naam={naam} id={post.id} gezien={gezien} />
          </>
        ) : (
          <NietMogelijk terug={`/postvak/${post.id}`} />
        )
      }
    </PostKader>
  );
}

function Actie({ naam, id, gezien }: { naam: Actienaam; id: string; gezien: Gezien }) {
  const { titel, knop, gelukt } = teksten.acties[naam];
  const { pad, velden } = ACTIES[naam];
  return (
    <Actieformulier<Post>
      label={titel}
      velden={velden}
      knop={knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(pad, { id }, verzoek, koppen)}
      ververs={[['post'], ['meldingen'], ['vandaag']]}
      gelukt={gelukt}
      terug={`/postvak/${id}`}
    />
  );
}
