import { existsSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const ticks = 100;

/** Whether the system tells about other processes as Linux does. */
export const hasProc = existsSync('/proc/self/stat');

/** CPU time a process has used, user and system, milliseconds; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  if (!hasProc) return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}

/** Resident memory of a process, KB; null where the system does not tell. */
export function rssOf(pid: number): number | null {
  if (!hasProc) return null;
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return found === undefined ? null : Number(found);
}
