import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
  momentTekst,
  StatusLabel,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Adviesregel } from '../../api/collegeadviezen';
import type { Dossier } from '../../api/dossier';
import { stuur } from '../../api/stuur';
import { berichtenVan, type Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { dagVan } from '../../delen/dag';
import { Fase, Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { waarden, woord } from '../../teksten/waarden';
import { zaakadviesTeksten } from '../../teksten/zaakadviezen';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** Which messages wait for a person to send them, and which colleges were told, on what ground and how it arrived. */
export function CollegeKaart({
  dossier: { zaak, gemeenten },
  adviezen,
}: {
  dossier: Dossier;
  adviezen: readonly Adviesregel[];
}) {
  const { collegeberichten, collegeconcepten } = zaak;
  const naam = (gemeenteId: string) => gemeenten.find(({ id }) => id === gemeenteId)?.naam ?? '';
  const gedeeld = adviezen.filter(({ verzondenOp }) => verzondenOp);
  const leeg = collegeberichten.length + collegeconcepten.length + gedeeld.length === 0;
  return (
    <Kaart titel={teksten.college} id="college">
      {leeg && <Alinea>{teksten.collegeGeen}</Alinea>}
      {collegeconcepten.map((concept) => (
        <Concept
          key={`${concept.meldingId} ${concept.gemeenteId}`}
          zaak={zaak}
          concept={concept}
          gemeente={naam(concept.gemeenteId)}
        />
      ))}
      {collegeberichten.length > 0 && <Verstuurd zaak={zaak} />}
      {gedeeld.map((advies) => (
        <div key={advies.id} className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            <Koppeling href={adres(`/collegeadviezen/${advies.id}`)}>
              {teksten.collegeOp(advies.gemeenteNaam)}
            </Koppeling>
          </Kop>
          <p className="nav-alinea">
            {zaakadviesTeksten.gedeeld(datumTekst(dagVan(advies.verzondenOp ?? '')))}
          </p>
        </div>
      ))}
    </Kaart>
  );
}

interface ConceptProps {
  zaak: Zaak;
  concept: Zaak['collegeconcepten'][number];
  gemeente: string;
}

/** A message that made itself: sent as it is with one click, or after a look. */
function Concept({ zaak, concept, gemeente }: ConceptProps) {
  const { concept: t } = teksten;
  const { gemeenteId, meldingId, meldingNummer, grond } = concept;
  const stuurNu = useActie({
    doe: () =>
      stuur(
        '/api/v1/zaken/{id}/_informeer-college',
        { id: zaak.id },
        { gemeenteId, meldingId, grond },
        actieKoppen({ versie: zaak.versie }),
      ),
    ververs: [['dossiers'], ['zaken'], ['termijnen'], ['berichten']],
    bericht: t.gelukt,
  });
  const mag = zaak.handelingen.includes('informeerCollege');
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {teksten.collegeOp(gemeente)}
      </Kop>
      <span className="nav-labels">
        <StatusLabel soort="waarschuwing">{t.wacht}</StatusLabel>
        {concept.gevoelig && <StatusLabel soort="waarschuwing">{t.gevoelig}</StatusLabel>}
      </span>
      <Gegevenslijst
        gegevens={[
          { label: t.over, waarde: `${woord(waarden.meldingsoort, concept.meldingsoort)} ${meldingNummer}` },
          { label: t.bij, waarde: zaak.aanbiederNaam },
          { label: t.voor, waarde: t.wethouder },
          { label: t.toelichting, waarde: concept.toelichting },
          { label: teksten.collegeGrond, waarde: grond },
        ]}
      />
      {mag && (
        <Knoppen>
          <Knop klein soort="primair" bezig={stuurNu.isPending} onClick={() => stuurNu.mutate(undefined)}>
            {t.knop}
            <span className="nav-verborgen"> {t.knopVoor(meldingNummer, gemeente)}</span>
          </Knop>
          <KnopKoppeling
            klein
            href={adres(`/zaken/${zaak.id}/doe/college-informeren?concept=${gemeenteId}_${meldingId}`)}
          >
            {t.anders}
            <span className="nav-verborgen"> {t.knopVoor(meldingNummer, gemeente)}</span>
          </KnopKoppeling>
        </Knoppen>
      )}
      {stuurNu.isError && <FoutMelding fout={stuurNu.error} />}
    </div>
  );
}

function Verstuurd({ zaak: { id, collegeberichten } }: { zaak: Zaak }) {
  const brieven = useQuery(berichtenVan(id)).data ?? [];
  const { concept: t } = teksten;
  return collegeberichten.map((bericht) => (
    <div key={bericht.id} className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        <Koppeling href={adres(`/collegestukken/${bericht.id}`)}>
          {teksten.collegeOp(bericht.gemeenteNaam)}
        </Koppeling>
      </Kop>
      <span className="nav-labels">
        {brieven
          .filter((brief) => bericht.brieven.includes(brief.id))
          .map((brief) => (
            <Stand key={brief.id} lijst="berichtstatus" code={brief.status} />
          ))}
      </span>
      <Gegevenslijst
        gegevens={[
          { label: t.over, waarde: bericht.meldingNummer },
          { label: t.voor, waarde: bericht.voor.map((wie) => woord(t.lezers, wie)).join(' en ') },
          { label: t.toelichting, waarde: bericht.toelichting },
          { label: teksten.collegeGrond, waarde: bericht.grond },
          { label: teksten.collegeMoment, waarde: momentTekst(bericht.verzondenOp) },
        ].filter(({ waarde }) => waarde)}
      />
    </div>
  ));
}

/** Cases before and after this one, and those that were linked by hand. */
export function KoppelingenKaart({ zaak: { id, koppelingen, handelingen } }: { zaak: Zaak }) {
  if (koppelingen.length === 0) return null;
  const { titel, soort, reden, los, losVan } = zaakdossierTeksten.koppelingen;
  return (
    <Kaart titel={titel} id="andere-zaken">
      <ul className="nav-kortelijst">
        {koppelingen.map((k) => (
          <li key={k.zaakId} className="nav-stapel nav-stapel--krap">
            <span className="nav-labels">
              {woord(soort, k.richting ?? k.soort)} <ZaakKoppeling id={k.zaakId} nummer={k.nummer} />
              {woord(zaakwaarden.toezichtvorm, k.toezichtvorm)}
              <Fase zaak={k} />
            </span>
            <span className="nav-klein nav-zacht">{reden(k.aanleiding)}</span>
            {k.richting === null && handelingen.includes('koppelZaak') && (
              <span className="nav-klein">
                <Koppeling href={adres(`/zaken/${id}/doe/ontkoppelen/${k.zaakId}`)}>
                  <span aria-hidden="true">{los}</span>
                  <span className="nav-verborgen">{losVan(k.nummer)}</span>
                </Koppeling>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
