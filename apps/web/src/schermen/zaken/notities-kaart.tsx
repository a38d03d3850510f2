import { Alinea, Kaart, KnopKoppeling, Knoppen, momentTekst } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import { adres } from '../../basis';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { acties } from './acties';

const teksten = zaakdossierTeksten.notities;

/** One's own notes beside the file. Nobody else sees them, so they do not go with the file on paper either. */
export function NotitiesKaart({ dossier: { zaak, notities } }: { dossier: Dossier }) {
  const naarDossier = zaak.handelingen.includes('legWaarnemingVast');
  return (
    <div className="nav-nietoppapier">
      <Kaart
        titel={teksten.titel}
        id="notities"
        acties={
          <KnopKoppeling klein pictogram="notitie" href={adres(`/zaken/${zaak.id}/notities/nieuw`)}>
            {teksten.nieuw}
          </KnopKoppeling>
        }
      >
        <Alinea soort="klein">
          {teksten.uitleg} {teksten.waarschuwing}
        </Alinea>
        {notities.map(({ id, tekst, gewijzigdOp }) => (
          <div key={id} className="nav-notitie nav-stapel nav-stapel--krap">
            <p className="nav-alinea nav-vrijetekst">{tekst}</p>
            <p className="nav-klein nav-zacht">{teksten.op(momentTekst(gewijzigdOp))}</p>
            <Knoppen>
              <KnopKoppeling klein href={adres(`/zaken/${zaak.id}/notities/${id}`)}>
                {teksten.wijzigKort}
              </KnopKoppeling>
              {naarDossier && (
                <KnopKoppeling
                  klein
                  href={adres(`/zaken/${zaak.id}/doe/${acties.legWaarnemingVast.pad}?notitie=${id}`)}
                >
                  {teksten.naarDossier}
                </KnopKoppeling>
              )}
            </Knoppen>
          </div>
        ))}
      </Kaart>
    </div>
  );
}
