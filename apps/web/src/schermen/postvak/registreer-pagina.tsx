import { datumTekst } from '@navolgbaar/ui';
import type { Post } from '../../api/post';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useVandaag } from '../../api/ik';
import { nieuweMeldingTeksten } from '../../teksten/melding';
import { postTeksten } from '../../teksten/post';
import { useNieuweMelding } from '../meldingen/gebruik-nieuwe-melding';
import { Meldingvragen } from '../meldingen/melding-nieuw';
import type { Waarden } from '../meldingen/nieuwe-melding';
import { BerichtKaart } from './post-pagina';
import { PostKader } from './post-kader';

const teksten = postTeksten.acties.registreer;

/** Makes a melding of a mail: the mail on one side, the questions on the other. */
export function RegistreerPagina() {
  return (
    <PostKader titel={teksten.titel} inleiding={teksten.inleiding}>
      {(post, gezien) =>
        post.handelingen.includes('registreer') ? (
          <Registratie post={post} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/postvak/${post.id}`} />
        )
      }
    </PostKader>
  );
}

function Registratie({ post, gezien }: { post: Post; gezien: Gezien<Post> }) {
  const vandaag = useVandaag();
  const f = useNieuweMelding({
    gezien,
    begin: uitPost(post, vandaag),
    // The road is that of the mail.
    verstuur: ({ kanaal: _, ...verzoek }, koppen) =>
      stuur('/api/v1/inkomende-berichten/{id}/_registreer', { id: post.id }, verzoek, koppen),
  });
  return (
    <Formulier
      f={f}
      knop={nieuweMeldingTeksten.knop}
      annuleer={adres(`/postvak/${post.id}`)}
      label={nieuweMeldingTeksten.formulier}
    >
      <div className="nav-gesprek">
        <div className="nav-stapel nav-gesprek__notities">
          <BerichtKaart post={post} />
        </div>
        <div className="nav-stapel">
          <Meldingvragen f={f} weg="e-mail" />
        </div>
      </div>
    </Formulier>
  );
}

const LANGSTE = 20_000;

/** What a mail says of the melding. Its subject is not taken over: names may stand in it, and a subject is on every list. */
function uitPost({ kop, inhoud, ontvangenOp }: Post, vandaag: string): Partial<Waarden> {
  const dag = dagVan(ontvangenOp);
  return {
    kanaal: 'e-mail',
    ontvangenOp: dag === vandaag ? '' : datumTekst(dag),
    omschrijving: (inhoud?.tekst ?? '').slice(0, LANGSTE),
    ...(kop?.afzenderAdres
      ? {
          melderBekend: 'ja',
          melderNaam: kop.afzenderNaam || kop.afzenderAdres,
          melderEmail: kop.afzenderAdres,
        }
      : {}),
  };
}
