import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { adres } from '../basis';

/** `gaNaar('/meldingen/1')` after an act; a person's own step is a plain link. */
export function useGaNaar(): (pad: string) => void {
  const router = useRouter();
  return useCallback((pad) => router.history.push(adres(pad)), [router]);
}
