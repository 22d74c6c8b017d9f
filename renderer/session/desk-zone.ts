/** The time zone of this machine, as an IANA name: the one in which the desk reads and writes times. */
export const deskZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
