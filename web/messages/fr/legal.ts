export const legal = {
  noticeTitle: 'Mentions légales',
  noticeMissing: 'L’organisme qui tient ce site ne les a pas encore écrites.',
  accessibilityTitle: 'Accessibilité',
  accessibilityLead: 'Ce site veut pouvoir être lu et utilisé par tout le monde, et dit où il en est.',
  accessibility: [
    {
      title: 'État',
      paragraphs: [
        'Le site vise le RGAA 4.1 et les WCAG 2.2, niveau AA. Il n’a pas encore été audité par un tiers : il se déclare donc partiellement conforme.',
        'À chaque version, un contrôle automatique (axe-core) parcourt les pages dans un vrai navigateur, en clair et en sombre. Un contrôle automatique ne voit pas tout.',
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
        'Dites-le à l’organisme qui tient ce site. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).',
      ],
    },
  ],
  privacyTitle: 'Données personnelles',
  privacyLead:
    'Lire ce site ne laisse pas de trace chez d’autres : ni traceur, ni mesure d’audience, ni requête à un autre hôte.',
  privacy: [
    {
      title: 'Quand vous lisez',
      paragraphs: [
        'Aucun cookie n’est posé, aucun compte n’est demandé. Le serveur voit votre adresse IP le temps de vous répondre.',
        'Ce que vous dites aux rédacteurs depuis la recherche leur parvient par courriel, sans nom ni adresse.',
      ],
    },
    {
      title: 'Quand vous vous abonnez à la lettre',
      paragraphs: [
        'Nous gardons votre adresse, vos thèmes et vos territoires, et la preuve de votre accord. Tant que vous n’avez pas confirmé par le message reçu, vous ne recevez rien d’autre.',
        'Nous gardons aussi jusqu’à quand nous vous avons écrit, pour ne rien vous dire deux fois ; ni ouverture ni clic n’est suivi. Une adresse qui n’est pas confirmée est oubliée au bout de 30 jours.',
        'Chaque lettre contient un lien qui vous désabonne en un clic, et un autre pour changer vos choix, emporter vos données ou faire oublier votre adresse.',
      ],
    },
    {
      title: 'Quand vous avez un compte d’association',
      paragraphs: [
        'Nous gardons votre nom, votre adresse électronique, une empreinte de votre mot de passe et l’acteur pour lequel vous écrivez. Deux cookies, lus par le serveur seul, vous gardent connecté ; ils disparaissent quand vous vous déconnectez.',
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
