import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Kaart, LegeStaat, Selectievakjes } from '@navolgbaar/ui';
import { ATTENDERINGEN, type Attenderingsoort, keuzesVraag, zetKeuzes } from '../../api/attenderingen';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { attenderingTeksten } from '../../teksten/attenderingen';

const { instellen: t, soort: soortteksten, titel } = attenderingTeksten;

interface Keuze {
  soort: Attenderingsoort;
  aan: boolean;
}

/** Which kinds a person wants to be told. */
export function AttenderingInstellenPagina() {
  const vraag = useQuery({ ...keuzesVraag, refetchOnWindowFocus: false });
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: titel, href: adres('/attenderingen') }, { label: t.titel }]}
    >
      <Gegevens vraag={vraag} wat={attenderingTeksten.wat}>
        {({ keuzes }) =>
          keuzes.length > 0 ? (
            <Keuzes keuzes={keuzes} />
          ) : (
            <LegeStaat titel={t.geen.titel} pictogram="bel">
              {t.geen.tekst}
            </LegeStaat>
          )
        }
      </Gegevens>
    </Pagina>
  );
}

function Keuzes({ keuzes }: { keuzes: readonly Keuze[] }) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const f = useFormulier<{ aan: readonly string[] }>({
    begin: { aan: keuzes.filter(({ aan }) => aan).map(({ soort }) => soort) },
    verstuur: ({ aan }) =>
      zetKeuzes(keuzes.map(({ soort }) => soort).filter((soort) => !aan.includes(soort))),
    veldnamen: { uit: 'aan' },
    gelukt: () => {
      void voorraad.invalidateQueries({ queryKey: ATTENDERINGEN });
      kondigAan(t.gelukt);
      gaNaar('/attenderingen');
    },
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres('/attenderingen')} label={t.titel}>
      <Kaart>
        <Selectievakjes
          {...f.veld('aan')}
          label={t.vraag}
          opties={keuzes.map(({ soort }) => ({ waarde: soort, label: soortteksten[soort].keuze }))}
        />
      </Kaart>
    </Formulier>
  );
}
