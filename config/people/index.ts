export { readEmail } from './email';
export { holdsAddress, isOneLine, LONGEST_NAME, nameProblem, readName, type NameProblem } from './name';
export { cleanCharacters, cleanText, isUnseen } from './text-form';
export { LONGEST_PASSWORD, passwordProblem, readPassword, SHORTEST_PASSWORD, type PasswordProblem } from './password';
