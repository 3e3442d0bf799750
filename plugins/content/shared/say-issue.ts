import { writtenNumber, type Language } from '@passerelles/kit/shared';
import type { FieldIssue, IssueCode } from './issues';
import type { Locale } from './labels';

type Sentences = Record<IssueCode, (limit?: number) => string>;

/** A year is not grouped. */
const written = (limit = 0, language: Language): string =>
  Math.abs(limit) < 10_000 ? String(limit) : writtenNumber(limit, language);

const fr: Sentences = {
  REQUIRED: () => 'à remplir.',
  TOO_SHORT: (limit) => `trop court : il faut au moins ${limit} caractères.`,
  TOO_LONG: (limit) => `trop long : ${limit ?? 72} caractères au plus.`,
  TOO_MANY: (limit) => `trop d’éléments : ${limit} au plus.`,
  TOO_FEW: (limit) => `pas assez d’éléments : au moins ${limit}.`,
  TOO_SMALL: (limit) => `trop petit : ${written(limit, 'fr')} au moins.`,
  TOO_BIG: (limit) => `trop grand : ${written(limit, 'fr')} au plus.`,
  NOT_IN_LIST: () => 'à choisir dans la liste.',
  NOT_A_NUMBER: () => 'ce n’est pas un nombre. Écrivez par exemple 40000.',
  TOO_PRECISE: (limit) => `trop de chiffres : ${limit} après la virgule au plus, 15 en tout.`,
  NOT_A_CURRENCY: () => 'ce n’est pas une monnaie. Écrivez son code de trois lettres, comme EUR ou CHF.',
  NOT_AN_EMAIL: () => 'ce n’est pas une adresse électronique, comme nom@exemple.fr.',
  NOT_ONE_LINE: () => 'une seule ligne, sans caractère invisible.',
  ADDRESS_IN_NAME: () => 'un nom seulement, sans lien ni adresse. S’il a un point, mettez un espace après.',
  TOO_SIMPLE: () => 'trop facile à deviner : il répète ou suit les mêmes touches. Prenez une petite phrase.',
  IS_PERSONAL: () => 'trop facile à deviner : il reprend votre nom ou votre adresse. Prenez une petite phrase.',
  NOT_A_SLUG: () =>
    'ce n’est pas une adresse de page : des minuscules sans accent, des chiffres et des traits d’union.',
  NOT_A_URL: () => 'ce n’est pas une adresse de site, comme https://exemple.fr.',
  BAD_DATE: () =>
    'cette date ne se lit pas. Écrivez 2011, mars 2011, 8 octobre 2013, ou 16 janvier si l’année n’est pas connue.',
  BAD_DAY: () => 'ce jour n’existe pas au calendrier. Écrivez par exemple 08/10/2013.',
  BAD_TIME: () => 'cette heure ne se lit pas. Écrivez par exemple 9h30.',
  AMBIGUOUS_NUMBER: () =>
    'ce nombre peut se lire de deux façons. Écrivez 1 200 pour mille deux cents, 1,2 pour un virgule deux.',
  TWICE: () => 'cette année figure deux fois. Gardez une seule valeur par année.',
  NOBODY_NAMED: () => 'il manque un nom, une fonction ou un organisme.',
  NAMED_ALTHOUGH_NONE: () => 'des acteurs sont nommés : choisissez alors « Je le précise ci-dessous », ou retirez-les.',
  END_BEFORE_START: () => 'la fin est avant le début.',
  NOT_A_DAY_OF_MEETING: () => 'ce jour n’est pas l’un de ceux de la rencontre.',
  CIRCLE: () =>
    'cela revient au point de départ : rien ne peut être avant, dans ou après soi-même, directement ou non.',
  TOO_DEEP: (limit) => `trop profond : ${limit} niveaux au plus.`,
  ALREADY_USED: () => 'déjà pris par une autre fiche.',
  UNKNOWN_CODE: () => 'ce code n’est pas connu.',
  OWN_ACTOR_MISSING: () => 'gardez la structure pour laquelle vous écrivez.',
  BAD_RNA: () => 'ce n’est pas un numéro RNA : W suivi de 9 caractères, par exemple W491000123.',
  BAD_SIRET: () => 'ce n’est pas un numéro SIRET : 14 chiffres, dont la somme de contrôle est vérifiée.',
  UNKNOWN_FIELD: () => 'ce champ n’existe pas.',
  UNKNOWN_REFERENCE: () => 'introuvable dans le recueil. Reprenez un nom que propose la recherche, ou laissez vide.',
  FILE_TYPE_REFUSED: () =>
    'ce type de fichier n’est pas accepté, ou son contenu n’est pas ce que dit son nom. Prenez une image (JPEG, PNG, WebP, GIF, AVIF), un PDF, un CSV, un document OpenDocument ou Office.',
  FILE_TOO_BIG: () => 'ce fichier est trop lourd : 20 Mo au plus.',
  FILE_DAMAGED: () => 'cette image est illisible ou endommagée.',
  DOCUMENT_TYPE_REFUSED: () =>
    'ce n’est ni un document Word (.docx) ni un document LibreOffice (.odt). D’un autre format, enregistrez-le d’abord sous l’un des deux.',
  DOCUMENT_DAMAGED: () => 'ce document ne se lit pas : il est endommagé, ou protégé par un mot de passe.',
  DOCUMENT_TOO_LONG: () => 'ce document est trop long pour une fiche : copiez-en les passages utiles.',
  DOCUMENT_EMPTY: () => 'ce document ne contient aucun texte.',
  DOCUMENT_UNPLACED: () => 'ce champ ne peut pas prendre ce passage : il est trop long, ou d’une autre forme.',
  BAD_FORMAT: () => 'la forme ne va pas.',
};

const en: Sentences = {
  REQUIRED: () => 'to be filled.',
  TOO_SHORT: (limit) => `too short: at least ${limit} characters.`,
  TOO_LONG: (limit) => `too long: ${limit ?? 72} characters at most.`,
  TOO_MANY: (limit) => `too many items: ${limit} at most.`,
  TOO_FEW: (limit) => `too few items: at least ${limit}.`,
  TOO_SMALL: (limit) => `too small: at least ${written(limit, 'en')}.`,
  TOO_BIG: (limit) => `too big: at most ${written(limit, 'en')}.`,
  NOT_IN_LIST: () => 'to be chosen from the list.',
  NOT_A_NUMBER: () => 'this is no number. Write 40000, for instance.',
  TOO_PRECISE: (limit) => `too many digits: at most ${limit} after the decimal point, 15 in all.`,
  NOT_A_CURRENCY: () => 'this is no currency. Write its code of three letters, such as EUR or CHF.',
  NOT_AN_EMAIL: () => 'this is no e-mail address, such as name@example.org.',
  NOT_ONE_LINE: () => 'one line only, without invisible characters.',
  ADDRESS_IN_NAME: () => 'a name only, without a link or an address. If it has a full stop, put a space after it.',
  TOO_SIMPLE: () => 'too easy to guess: it repeats or follows the same keys. Take a short sentence.',
  IS_PERSONAL: () => 'too easy to guess: it repeats your name or your address. Take a short sentence.',
  NOT_A_SLUG: () => 'this is no address of a page: lower-case letters, digits and hyphens.',
  NOT_A_URL: () => 'this is no website, such as https://example.org.',
  BAD_DATE: () =>
    'this date can’t be read. Write 2011, March 2011, 8 October 2013, or 16 January when the year is not known.',
  BAD_DAY: () => 'there is no such day. Write 2013-10-08, for instance.',
  BAD_TIME: () => 'this time can’t be read. Write 9:30, for instance.',
  AMBIGUOUS_NUMBER: () => 'this number can be read in two ways. Write 1200 for twelve hundred, 1.2 for one point two.',
  TWICE: () => 'this year is there twice. Keep one value a year.',
  NOBODY_NAMED: () => 'a name, a role or an organisation is missing.',
  NAMED_ALTHOUGH_NONE: () => 'actors are named: choose “I give details below”, or remove them.',
  END_BEFORE_START: () => 'the end is before the start.',
  NOT_A_DAY_OF_MEETING: () => 'this is none of the days of the meeting.',
  CIRCLE: () => 'this leads back to where it starts: nothing is before, within or after itself, directly or not.',
  TOO_DEEP: (limit) => `too deep: ${limit} levels at most.`,
  ALREADY_USED: () => 'already that of another document.',
  UNKNOWN_CODE: () => 'this code is not known.',
  OWN_ACTOR_MISSING: () => 'keep the organisation for which you write.',
  BAD_RNA: () => 'this is no RNA number: W and 9 characters, for example W491000123.',
  BAD_SIRET: () => 'this is no SIRET number: 14 digits, whose checksum is verified.',
  UNKNOWN_FIELD: () => 'there is no such field.',
  UNKNOWN_REFERENCE: () => 'not in the directory. Take a name that the search offers, or leave it empty.',
  FILE_TYPE_REFUSED: () =>
    'this type of file is not accepted, or its content is not what its name says. Take a picture (JPEG, PNG, WebP, GIF, AVIF), a PDF, a CSV, an OpenDocument or an Office document.',
  FILE_TOO_BIG: () => 'this file is too big: at most 20 MB.',
  FILE_DAMAGED: () => 'this picture can’t be read, or is damaged.',
  DOCUMENT_TYPE_REFUSED: () =>
    'this is neither a Word document (.docx) nor a LibreOffice document (.odt). Save one of another format as one of these first.',
  DOCUMENT_DAMAGED: () => 'this document can’t be read: it is damaged, or protected by a password.',
  DOCUMENT_TOO_LONG: () => 'this document is too long for a sheet: copy the passages that you need.',
  DOCUMENT_EMPTY: () => 'this document holds no text.',
  DOCUMENT_UNPLACED: () => 'this field can’t take this passage: it is too long, or of another form.',
  BAD_FORMAT: () => 'the form is wrong.',
};

const sentences: Record<Locale, Sentences> = { fr, en };

/** What is wrong and what is accepted, to stand after the name of a field: the same words at the desk, in the panel and in mails. */
export const sayIssue = ({ code, limit }: Pick<FieldIssue, 'code' | 'limit'>, locale: Locale): string =>
  sentences[locale][code](limit);
