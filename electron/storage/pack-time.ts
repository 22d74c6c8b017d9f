import type { Time } from '#shared/clock.ts';

/** A time as it can stand in a file name of every system: `20261123T104200000Z`. */
export function packTime(time: Time): string {
  return time.replaceAll(/[-:.]/g, '');
}

/** The time in a file name; the reverse of `packTime`. */
export function unpackTime(packed: string): Time {
  return packed.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/,
    (_, year, month, day, hour, minute, second, ms) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
  );
}
