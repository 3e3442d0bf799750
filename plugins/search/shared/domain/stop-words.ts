/** Words that carry no meaning of their own in a French query, folded, with what an elision leaves behind (l', jusqu'). */
const list = `
a ai aie ait as au aux avec c ce ceci cela celle celles celui ces cet cette ceux chaque comment d de des donc dont du
elle elles en es est et etaient etait eux il ils j je jusqu jusque l la le les leur leurs lorsqu lorsque lui m ma mais me
mes mon n ne ni nos notre nous on ont ou par pour pourquoi puisqu puisque qu quand que quel quelle quelles quels qui quoi
quoiqu quoique s sa se sera seront ses si soit son sont sur t ta te tes toi ton tu un une vos votre vous y dans comme
`;

export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/u).filter(Boolean));
