import { useState } from 'react';
import type { Command } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { Knop, Tekstveld } from '@navolgbaar/ui';
import { isKoppelingAdres } from '@navolgbaar/tekst';
import { editorTeksten } from '../../teksten/teksteditor';
import { AfbeeldingVraag } from './afbeelding-vraag';
import type { Vraagsoort } from './handelingen';
import { Venster, type VraagProps } from './venster';
import { VerwijzingVraag } from './verwijzing-vraag';

const { koppeling: t } = editorTeksten;

/** Asks what a link, a picture or a reference needs. */
export function Editorvraag({ soort, ...props }: VraagProps & { soort: Vraagsoort }) {
  if (soort === 'afbeelding') return <AfbeeldingVraag {...props} />;
  if (soort === 'verwijzing') return <VerwijzingVraag {...props} />;
  return <KoppelingVraag {...props} />;
}

/** What was typed as an address: with `https://` where a person left it out, and with `mailto:` for a mail address. */
export function alsAdres(getypt: string): string {
  const tekst = getypt.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(tekst)) return tekst;
  return /^[^\s/@]+@[^\s/@]+$/.test(tekst) ? `mailto:${tekst}` : `https://${tekst}`;
}

/** What is selected would be replaced by what somebody types next. */
const naarEinde: Command = ({ tr }) => {
  tr.setSelection(Selection.near(tr.selection.$to, -1));
  return true;
};

function KoppelingVraag({ editor, onKlaar }: VraagProps) {
  const nu = String(editor.getAttributes('link')['href'] ?? '');
  const zonderSelectie = editor.state.selection.empty && nu === '';
  const [adres, zetAdres] = useState(nu);
  const [tekst, zetTekst] = useState('');
  const [fouten, zetFouten] = useState<{ adres?: string; tekst?: string }>({});

  const bevestig = (): void => {
    const href = alsAdres(adres);
    const gevonden = {
      ...(adres.trim() !== '' && isKoppelingAdres(href) ? {} : { adres: t.fout.adres }),
      ...(zonderSelectie && tekst.trim() === '' ? { tekst: t.fout.tekst } : {}),
    };
    zetFouten(gevonden);
    if (Object.keys(gevonden).length > 0) return;
    const mark = { type: 'link', attrs: { href } };
    if (zonderSelectie) editor.commands.insertContent([{ type: 'text', text: tekst.trim(), marks: [mark] }]);
    else editor.chain().extendMarkRange('link').setLink({ href }).command(naarEinde).run();
    onKlaar();
  };
  const haalWeg = (): void => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    onKlaar();
  };

  return (
    <Venster
      titel={t.titel}
      knop={t.knop}
      fout={fouten.tekst ? 'editor-tekst' : fouten.adres && 'editor-adres'}
      onBevestig={bevestig}
      onKlaar={onKlaar}
      meer={nu && <Knop onClick={haalWeg}>{t.weg}</Knop>}
    >
      {zonderSelectie && (
        <Tekstveld
          naam="editor-tekst"
          label={t.tekst}
          waarde={tekst}
          onWaarde={zetTekst}
          fout={fouten.tekst}
        />
      )}
      <Tekstveld
        naam="editor-adres"
        label={t.adres}
        uitleg={t.uitleg}
        type="url"
        waarde={adres}
        onWaarde={zetAdres}
        fout={fouten.adres}
      />
    </Venster>
  );
}
