// Package team makes an overview of the cards that employees handed over, such that whoever reads it, and every overview
// after it, learns nothing of one person. It is pure: bytes, a ledger and the time come in, an Overview and the next
// ledger come out.
//
// The reader that is guarded against is a curious manager who keeps every overview and knows who is new, who left and who
// works where. Cards and ledger he does not have: who holds those can read the cards.
//
// Numbers are sums over fixed sets of people, and every set is formed once and kept in the ledger:
//
//   - A wave is a set of cards of one group. It is shown whole or not at all: when one of its people withdrew, ended or is
//     gone, or is counted in a later wave, the whole wave rests. A new wave has at least five newcomers: people who were
//     never in a wave. People whose wave rests may join them.
//   - A block (the score before, the score after, how much was rated, the actions) is counted for the people of a wave who ticked it, when five
//     of them at least never were in a count of that block. That set never changes. It is counted anew, as a whole, when
//     five of them at least handed in a version of their card that was never counted; it rests when one of them no longer
//     ticks the block.
//   - A batch is a set of at least ten people of waves who never were in a batch of that table (role, rhythm, one gap). Its
//     cells have five people at least, and so has what is left over, or nobody. Nobody is in two batches of a table, and a
//     batch never changes: a table tells what people chose when they first were counted in it.
//
// Why it holds. Every number that is shown is made of these sums and their sizes alone, so let the reader even have them
// all. Take any weighing of sums of a block against each other in which something is left, and of those with a weight the
// one that was counted last. It holds at least five people whom no earlier sum holds in that version, so they keep their
// weight: no weighing isolates fewer than five people. When values stay the same from one card to the next (a first score
// does) versions do not count as different: then a count anew adds nothing, and the last set has five newcomers who keep
// their weight. Batches of a table have no people in common, so whatever is weighed, cells of at least five remain.
//
// An average can tell too much without any comparing: nobody did anything, everybody has the highest score. Such a sum is
// not counted (see says), and a table needs two cells. Nor is one beside which an earlier one tells how much the few who
// left did at least, because everybody who came did less together (see apart). What could not be shown is tried again only when five others are
// there, so that no single card makes a number appear.
//
// What it does not hold against: people who tell each other their scores, or hand in cards of people who do not exist; a
// reader who knows all but one of a set; what somebody writes in a sentence; that everybody of a department took part,
// when the number of cards is the number of people. And it holds for one ledger: overviews made with two ledgers can be
// weighed against each other.
package team
