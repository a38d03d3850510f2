import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { definitiesVraag, type Termijndefinitie } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { NietGevonden } from '../../schil/fout-scherm';
import { definitieTeksten } from '../../teksten/termijnen';
import { controleerDefinitie, definitievelden, naarDefinitie } from './definitie-waarden';
import { groepeerDefinities } from './definities';

const { formulier: t } = definitieTeksten;

/** A new version of a term, beginning with the version that holds today. */
export function DefinitieNieuw() {
  const { code = '' } = useParams({ strict: false });
  const vandaag = useVandaag();
  const magBeheren = useHeeftRecht()('termijndefinitie:beheren');
  const vraag = useQuery(definitiesVraag);
  return (
    <Gegevens vraag={vraag} wat={definitieTeksten.wat}>
      {(definities) => {
        const groep = groepeerDefinities(definities, vandaag).find(({ geldend }) => geldend.code === code);
        if (!groep || !magBeheren) return <NietGevonden />;
        return <Formulier key={code} definitie={groep.geldend} />;
      }}
    </Gegevens>
  );
}

function Formulier({ definitie }: { definitie: Termijndefinitie }) {
  const titel = t.titel(definitie.naam);
  return (
    <Pagina
      titel={titel}
      inleiding={t.inleiding}
      kruimels={[{ label: definitieTeksten.titel, href: adres('/termijndefinities') }, { label: titel }]}
    >
      <Actieformulier<Termijndefinitie>
        label={titel}
        velden={definitievelden(definitie)}
        knop={t.knop}
        controleer={controleerDefinitie}
        veldnamen={{ duur: 'lengte', werkdagen: 'lengte', maxVerlenging: 'maxLengte' }}
        verstuur={(verzoek, koppen) =>
          stuur('/api/v1/termijndefinities', {}, naarDefinitie(definitie, verzoek), koppen)
        }
        ververs={[['termijndefinities']]}
        gelukt={t.gelukt}
        terug="/termijndefinities"
      />
    </Pagina>
  );
}
