import { versionLimits } from '@passerelles/desk/shared';
import type { Durations } from '../../features/legal/durations';

export const legal = {
  noticeTitle: 'Mentions légales',
  noticeMissing: 'L’organisme qui tient ce site ne les a pas encore écrites.',
  accessibilityTitle: 'Accessibilité',
  accessibilityLead: 'Ce site veut pouvoir être lu et utilisé par tout le monde, et dit où il en est.',
  accessibility: (madeOn: string) => [
    {
      title: 'État',
      paragraphs: [
        'Ce site est non conforme au RGAA 4.1 : aucun audit n’a encore été fait, et sans audit un site ne peut se dire conforme. Il vise les WCAG 2.2, niveau AA.',
        `Déclaration établie le ${madeOn}, par l’équipe du logiciel, sans intervention d’un tiers.`,
      ],
    },
    {
      title: 'Ce qui a été essayé',
      paragraphs: [
        'À chaque version, axe-core parcourt les pages dans Chromium, en clair et en sombre ; le code HTML est validé, et les parcours de lecture sont faits sans JavaScript. Un contrôle automatique ne voit pas tout.',
        'Ont aussi été regardés : le clavier seul, la largeur de 320 à 1 440 pixels, le texte à 200 %, les couleurs forcées. N’ont pas encore été essayés : les lecteurs d’écran, d’autres navigateurs, des personnes concernées.',
      ],
    },
    {
      title: 'Ce qui est fait',
      paragraphs: [
        'Toutes les pages se lisent et se parcourent au clavier. La lecture et la recherche fonctionnent sans JavaScript.',
        'Chaque graphique est accompagné de son tableau, chaque vote dessiné est dit en toutes lettres. Les contrastes sont d’au moins 5 pour 1.',
      ],
    },
    {
      title: 'Ce qui peut manquer',
      paragraphs: [
        'Les documents joints par les associations (PDF, traitement de texte) ne sont pas vérifiés : certains ne sont pas accessibles.',
      ],
    },
    {
      title: 'Si quelque chose vous arrête',
      paragraphs: [
        'Dites-le à la rédaction, ou à l’organisme qui tient ce site : il vous doit une réponse, ou le contenu sous une autre forme. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.',
      ],
      links: [
        { label: 'Écrire à la rédaction (sans nom ni adresse)', href: '/recherche/manque' },
        { label: 'Qui tient ce site, et comment le joindre', href: '/mentions-legales' },
        { label: 'Défenseur des droits', href: 'https://www.defenseurdesdroits.fr/' },
      ],
    },
  ],
  privacyTitle: 'Données personnelles',
  privacyLead:
    'Lire ce site ne laisse pas de trace chez d’autres : ni traceur, ni mesure d’audience, ni requête à un autre hôte.',
  privacy: ({
    attemptsHours,
    queriesMonths,
    letterUnconfirmed,
    letterLeftYears,
    letterLink,
    readers,
    account,
  }: Durations) => [
    {
      title: 'Quand vous lisez',
      paragraphs: [
        'Aucun cookie n’est posé, aucun compte n’est demandé. Le serveur voit votre adresse IP le temps de vous répondre.',
        `Pour que personne n’abuse des formulaires, une empreinte de l’adresse IP et de l’adresse électronique de qui les envoie est gardée ${attemptsHours} heures.`,
        `Les mots cherchés sont comptés par mois, sans dire par qui, et gardés ${queriesMonths} mois.`,
        'Ce que vous dites aux rédacteurs depuis la recherche leur parvient par courriel, sans nom ni adresse.',
      ],
    },
    {
      title: 'Quand vous vous abonnez à la lettre',
      paragraphs: [
        'Nous gardons votre adresse, vos thèmes et vos territoires, et la preuve de votre accord. Tant que vous n’avez pas confirmé par le message reçu, vous ne recevez rien d’autre.',
        `Nous gardons aussi jusqu’à quand nous vous avons écrit, pour ne rien vous dire deux fois ; ni ouverture ni clic n’est suivi. Le lien de confirmation marche ${letterLink} jours ; une adresse qui n’est pas confirmée est oubliée au bout de ${letterUnconfirmed} jours. Qui s’est désabonné, ou dont l’adresse ne répond plus, est oublié au bout de ${letterLeftYears} ans : jusque-là nous gardons la preuve de son accord et de son départ.`,
        'Chaque lettre contient un lien qui vous désabonne en un clic, et un autre pour changer vos choix, emporter vos données ou faire oublier votre adresse. Une alerte garde aussi sa recherche, et chaque message contient un lien qui la retire.',
      ],
    },
    {
      title: 'Quand vous écrivez un commentaire ou une question',
      paragraphs: [
        'Votre adresse électronique n’est jamais publiée. Un commentaire paraît avec le nom que vous avez donné, après lecture par la rédaction ; une question n’est pas publiée : elle part à l’organisme avec votre nom et votre adresse, et le site ne la garde pas.',
        `Ce qui n’est pas confirmé par courriel est effacé au bout de ${readers.unconfirmed} jours, un commentaire refusé ou retiré au bout de ${readers.refused} jours, un commentaire que personne n’a traité au bout de ${readers.waiting} jours.`,
        `L’adresse de l’auteur d’un commentaire publié est effacée au bout de ${readers.address} jours ; son nom et son texte restent tant qu’il le veut : chaque message reçu porte un lien qui les efface aussitôt.`,
      ],
    },
    {
      title: 'Quand vous avez un compte d’association',
      paragraphs: [
        `Nous gardons votre nom, votre adresse électronique, une empreinte de votre mot de passe et l’acteur pour lequel vous écrivez. Des cookies, lus par le serveur seul, vous gardent connecté pendant ${account.sessionDays} jours sans visite, et reconnaissent votre appareil pendant ${account.deviceDays} jours ; ceux de la session disparaissent quand vous vous déconnectez.`,
        `Le lien qui confirme une inscription marche ${account.confirmationHours} heures, celui d’un nouveau mot de passe ${account.resetHours} heures.`,
        `Ce que vous tapez et qui n’a pas encore pu être enregistré est gardé dans votre navigateur jusqu’à l’enregistrement, ${account.sessionDays} jours au plus, et effacé quand vous vous déconnectez.`,
        `De chaque brouillon nous gardons les ${versionLimits.most} dernières versions, avec le nom de qui les a écrites, pour les gens de sa structure seuls ; elles disparaissent avec lui.`,
        'De chaque connexion ouverte nous gardons le navigateur, le système et la date : votre compte les montre. Vous y téléchargez vos données, et vous pouvez l’y supprimer.',
        'Votre adresse n’est jamais publiée.',
      ],
    },
    {
      title: 'Ce qui est public',
      paragraphs: [
        'Les fiches, les comptes rendus et les personnes qui y interviennent ès qualités, la composition des comités et leurs relevés. Une erreur vous concerne ? Demandez sa correction.',
      ],
    },
    {
      title: 'Vos droits',
      paragraphs: [
        'Accès, rectification, effacement, opposition : adressez-vous à l’organisme qui tient ce site, puis, si besoin, à la CNIL (cnil.fr).',
      ],
    },
  ],
};
