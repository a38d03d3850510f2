import { Alinea, Kaart, KnopKoppeling, Knoppen, Stapel } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { kiesTeksten as teksten, meldplichtTeksten } from '../../teksten/meldplicht';

const WEGEN = [
  { code: 'kort', naar: '/meldplicht/melden?vorm=kort', nadruk: true },
  { code: 'alles', naar: '/meldplicht/melden?vorm=alles', nadruk: false },
  { code: 'twijfel', naar: '/meldplicht/twijfels/nieuw', nadruk: false },
] as const;

type Weg = (typeof WEGEN)[number]['code'];

const titelVan = (code: Weg, vanAanbieder: boolean): string =>
  code === 'twijfel' && !vanAanbieder ? teksten.twijfel.titelToezicht : teksten[code].titel;

/** Three ways to begin: at once, all of it, or a doubt. */
export function KiesPagina() {
  const vanAanbieder = useIsAanbieder();
  const titel = vanAanbieder ? teksten.titel : teksten.titelToezicht;
  return (
    <Pagina
      titel={titel}
      inleiding={teksten.inleiding}
      kruimels={[
        {
          label: vanAanbieder ? meldplichtTeksten.titelAanbieder : meldplichtTeksten.titel,
          href: adres('/meldplicht'),
        },
        { label: titel },
      ]}
    >
      <Stapel>
        {WEGEN.map(({ code, naar, nadruk }) => (
          <Kaart key={code} titel={titelVan(code, vanAanbieder)} id={code} nadruk={nadruk}>
            <Alinea>{vanAanbieder ? teksten[code].tekst : teksten[code].tekstToezicht}</Alinea>
            <Knoppen>
              <KnopKoppeling href={adres(naar)} soort={nadruk ? 'primair' : 'secundair'}>
                {teksten[code].knop}
              </KnopKoppeling>
            </Knoppen>
          </Kaart>
        ))}
      </Stapel>
    </Pagina>
  );
}
