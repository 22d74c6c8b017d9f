import { userInfo } from 'node:os';

/** The name under which somebody is logged in at this computer; '' where the system has none. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    process.emitWarning(`The system does not say who is logged in: ${error}`);
    return '';
  }
}
