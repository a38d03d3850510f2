import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';

function leesProc(pid: number, bestand: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${bestand}`, 'utf8');
  } catch {
    return null;
  }
}

/** The fields of /proc/PID/stat after the command name, which itself may hold spaces and brackets. */
function stat(pid: number): string[] | null {
  const regel = leesProc(pid, 'stat');
  return regel === null ? null : regel.slice(regel.lastIndexOf(')') + 2).split(' ');
}

/**
 * Whether a process runs. A zombie does not: a postmaster ended by `kill -9` that nobody reaps keeps its pid for ever
 * and would block every restart.
 */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return stat(pid)?.[0] !== 'Z';
}

/** Something that tells two processes with the same pid apart: the moment of start, where the system shows it. */
export function kenmerk(pid: number): string {
  return stat(pid)?.[19] ?? '';
}

/** The command line of a process, or an empty text when it is gone. */
export function opdrachtregel(pid: number): string {
  const uitProc = leesProc(pid, 'cmdline');
  if (uitProc !== null) return uitProc.replaceAll('\0', ' ');
  if (process.platform === 'linux') return '';
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * Waits until a condition holds.
 * @returns false when it did not within `ms` milliseconds.
 */
export async function totdat(
  conditie: () => boolean | Promise<boolean>,
  ms: number,
  stap = 25,
): Promise<boolean> {
  const einde = performance.now() + ms;
  for (;;) {
    if (await conditie()) return true;
    if (performance.now() > einde) return false;
    await wacht(stap);
  }
}

/** Ends a process with ever stronger signals. Each step is `[signal, milliseconds to wait]`. */
export async function beeindig(
  pid: number,
  stappen: readonly (readonly [NodeJS.Signals, number])[],
): Promise<void> {
  for (const [signaal, ms] of stappen) {
    if (!leeft(pid)) return;
    try {
      process.kill(pid, signaal);
    } catch {
      return;
    }
    if (await totdat(() => !leeft(pid), ms)) return;
  }
}

/**
 * Calls back once when npm, or the shell between npm and us, is gone. npm passes a SIGTERM on to that shell only, which
 * dies of it without telling us. Outside npm scripts nobody watches: a service manager signals the process itself.
 */
export function bewaakNpm(bijWeg: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const schil = process.ppid;
  const npm = Number(stat(schil)?.[1] ?? 0);
  const tik = setInterval(() => {
    if (process.ppid === schil && (npm <= 1 || leeft(npm))) return;
    clearInterval(tik);
    bijWeg();
  }, 500);
  tik.unref();
}
