import { useQuery } from '@tanstack/react-query';
import { Selection } from '@tiptap/pm/state';
import { useState } from 'react';
import { Alinea, Keuzelijst, Keuzerondjes } from '@navolgbaar/ui';
import { normdoel } from '@navolgbaar/tekst';
import { bevindingenVanZaak, bewijsVanZaak } from '../../api/bevindingen';
import { rapportnormenVraag } from '../../api/rapportgesprek';
import { editorTeksten } from '../../teksten/teksteditor';
import { Gegevens } from '../gegevens';
import { Venster, type VraagProps } from './venster';

const { bron: t } = editorTeksten;

type Soort = 'bewijsstuk' | 'bevinding' | 'norm';
interface Doel {
  id: string;
  nummer: string;
  wat: string;
}

/** To which piece of evidence or finding of the case, or norm, the text points; it shows its number. */
export function VerwijzingVraag({ editor, zaakId, onKlaar }: VraagProps) {
  const [soort, zetSoort] = useState<Soort>('bewijsstuk');
  const [id, zetId] = useState('');
  const [gevraagd, zetGevraagd] = useState(false);
  const enabled = Boolean(zaakId);
  const bewijs = useQuery({
    ...bewijsVanZaak(zaakId ?? ''),
    enabled: enabled && soort === 'bewijsstuk',
    select: (rijen): Doel[] =>
      rijen.map(({ id: kenmerk, nummer, omschrijving }) => ({ id: kenmerk, nummer, wat: omschrijving })),
  });
  const bevindingen = useQuery({
    ...bevindingenVanZaak(zaakId ?? ''),
    enabled: enabled && soort === 'bevinding',
    select: (rijen): Doel[] =>
      rijen.map(({ id: kenmerk, nummer, stelling }) => ({ id: kenmerk, nummer, wat: stelling })),
  });
  const normen = useQuery({
    ...rapportnormenVraag(zaakId ?? ''),
    enabled: enabled && soort === 'norm',
    select: (rijen): Doel[] =>
      rijen.map((norm) => ({
        ...{ id: normdoel(norm), nummer: t.normlabel(norm.code), wat: `${norm.norm} (${norm.kader})` },
      })),
  });
  const vraag = { bewijsstuk: bewijs, bevinding: bevindingen, norm: normen }[soort];

  const bevestig = (): void => {
    zetGevraagd(true);
    const doel = vraag.data?.find((een) => een.id === id);
    if (!doel) return;
    const { $to } = editor.state.selection;
    // Behind what is selected, and not in its place.
    const plaats = $to.parent.inlineContent ? $to.pos : Selection.near($to, -1).to;
    editor.commands.insertContentAt(plaats, { type: 'verwijzing', attrs: { soort, id, label: doel.nummer } });
    onKlaar();
  };
  const fout = gevraagd && id === '' ? t.fout : undefined;

  return (
    <Venster
      titel={t.titel}
      knop={t.knop}
      fout={fout && 'editor-doel'}
      onBevestig={bevestig}
      onKlaar={onKlaar}
    >
      <Keuzerondjes
        naam="editor-soort"
        label={t.soort}
        naastElkaar
        waarde={soort}
        onWaarde={(nieuw) => {
          zetSoort(nieuw as Soort);
          zetId('');
        }}
        opties={[
          { waarde: 'bewijsstuk', label: t.bewijsstuk },
          { waarde: 'bevinding', label: t.bevinding },
          { waarde: 'norm', label: t.norm },
        ]}
      />
      <Gegevens vraag={vraag}>
        {(doelen) =>
          doelen.length === 0 ? (
            <Alinea>{t.geen[soort]}</Alinea>
          ) : (
            <Keuzelijst
              naam="editor-doel"
              label={t.welke}
              waarde={id}
              onWaarde={zetId}
              fout={fout}
              opties={doelen.map((doel) => ({ waarde: doel.id, label: `${doel.nummer}: ${doel.wat}` }))}
            />
          )
        }
      </Gegevens>
    </Venster>
  );
}
