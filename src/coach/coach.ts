import type { House, Ports } from './house.ts';
import { listeners } from './listeners.ts';
import { live } from './live.ts';
import { shelf } from './shelf.ts';

/** The coach's memory beside its ports. */
export function house(ports: Ports): House {
  const kept = shelf(ports.versions, ports.normaliser);
  return { ...ports, shelf: kept, live: live(ports.log, kept), listeners: listeners() };
}
