import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Melding as Mededeling,
  momentTekst,
  grootteTekst,
} from '@navolgbaar/ui';
import type { Post } from '../../api/post';
import { adres } from '../../basis';
import { DocumentNaam } from '../../delen/document-naam';
import { useWieInZin } from '../../delen/zaak-labels';
import { postTeksten as teksten } from '../../teksten/post';
import { woord } from '../../teksten/waarden';
import { HANDELINGEN } from './handelingen';
import { PostKader } from './post-kader';

/** One mail: its text, its files, what was done with it, and what can be done now. */
export function PostPagina() {
  return (
    <PostKader>
      {(post) => (
        <Kolommen
          hoofd={
            <>
              <BerichtKaart post={post} />
              {post.inhoud && <BijlagenKaart post={post} />}
              <StappenKaart post={post} />
            </>
          }
          zij={<NuKaart post={post} />}
        />
      )}
    </PostKader>
  );
}

/** The text of a mail and what to know about it. Never its markup. */
export function BerichtKaart({ post }: { post: Post }) {
  const { inhoud, bijzonder, automatisch, afzenderIsMelder } = post;
  return (
    <Kaart titel={teksten.bericht} id="bericht">
      {!inhoud && <Mededeling titel={teksten.verzegeld}>{teksten.verzegeldTekst}</Mededeling>}
      {bijzonder && (
        <Mededeling soort="waarschuwing" titel={woord(teksten.bijzonder, bijzonder)}>
          {woord(teksten.bijzonderTekst, bijzonder)}
        </Mededeling>
      )}
      {afzenderIsMelder === false && (
        <Mededeling soort="waarschuwing" titel={teksten.nietDeMelder}>
          {teksten.nietDeMelderTekst}
        </Mededeling>
      )}
      {afzenderIsMelder && (
        <Alinea soort="klein">
          {teksten.deMelder}. {teksten.deMelderTekst}
        </Alinea>
      )}
      {inhoud?.tekst && <p className="nav-alinea nav-vrijetekst nav-breekbaar">{inhoud.tekst}</p>}
      {inhoud && !inhoud.tekst && !bijzonder && <Alinea>{teksten.geenTekst}</Alinea>}
      {inhoud?.tekst && <Alinea soort="klein">{teksten.alsTekst}</Alinea>}
      {automatisch && <Alinea soort="klein">{teksten.automatisch(automatisch)}.</Alinea>}
    </Kaart>
  );
}

function BijlagenKaart({ post: { inhoud, documenten, bijzonder } }: { post: Post }) {
  if (!inhoud) return null;
  const bewaard = new Map(documenten.map((document) => [document.id, document]));
  const ruw = inhoud.ruwId ? bewaard.get(inhoud.ruwId) : undefined;
  return (
    <Kaart titel={teksten.bijlagen} id="bijlagen">
      {inhoud.bijlagen.length === 0 && !bijzonder && <Alinea>{teksten.geenBijlagen}</Alinea>}
      <ul className="nav-kortelijst">
        {inhoud.bijlagen.map(({ naam, documentId, geweigerd }, plaats) => {
          const document = documentId ? bewaard.get(documentId) : undefined;
          return (
            <li key={`${plaats}-${naam}`} className="nav-bestanden__wat nav-breekbaar">
              {document && <DocumentNaam document={document} erbij={grootteTekst(document.grootte)} />}
              {geweigerd && teksten.geweigerd(naam, woord(teksten.geweigerdOmdat, geweigerd))}
            </li>
          );
        })}
        {ruw && (
          <li className="nav-bestanden__wat">
            <DocumentNaam document={ruw} naam={teksten.ruw} erbij={grootteTekst(ruw.grootte)} />
          </li>
        )}
      </ul>
      {inhoud.bijlagenWeggelaten > 0 && (
        <Alinea soort="klein">{teksten.weggelaten(inhoud.bijlagenWeggelaten)}</Alinea>
      )}
    </Kaart>
  );
}

function StappenKaart({ post: { stappen } }: { post: Post }) {
  const wie = useWieInZin();
  if (stappen.length === 0) return null;
  return (
    <Kaart titel={teksten.stappen} id="stappen">
      <Gegevenslijst
        gegevens={stappen.map(({ handeling, reden, toelichting, op, door }) => ({
          label: woord(teksten.stap, handeling),
          waarde: (
            <>
              {momentTekst(op)}, {door ? wie(door) : teksten.vanzelf}
              {(reden ?? toelichting) && (
                <span className="nav-onderregel nav-vrijetekst">
                  {[reden && woord(teksten.reden, reden), toelichting].filter(Boolean).join('. ')}
                </span>
              )}
            </>
          ),
        }))}
      />
    </Kaart>
  );
}

function NuKaart({ post: { id, status, meldingId, meldingNummer, handelingen } }: { post: Post }) {
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{status === 'open' ? teksten.nu.open : teksten.nu.klaar}</Alinea>
      <Knoppen>
        {HANDELINGEN.filter((naam) => handelingen.includes(naam)).map((naam, plaats) => (
          <KnopKoppeling
            key={naam}
            href={adres(`/postvak/${id}/${naam}`)}
            {...(plaats === 0 ? { soort: 'primair' as const } : {})}
          >
            {teksten.acties[naam].titel}
          </KnopKoppeling>
        ))}
        {meldingId && (
          <KnopKoppeling href={adres(`/meldingen/${meldingId}`)}>
            {teksten.naarMelding(meldingNummer ?? '')}
          </KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}
