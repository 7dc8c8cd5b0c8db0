/** Reports of two events that look alike, by the names of their files. */
export const reports: Readonly<Record<string, string>> = {
  'Doctors.txt': `Mortar attack on the market in Homs, doctors say

A mortar attack on the vegetable market in Homs killed 19 people on Tuesday, 3 May 2016, a doctor at the city hospital said.

The mortar attack on the market injured 40 people, the doctor said. Police arrested 12 people after it.
`,
  'Activists.txt': `Shells hit the vegetable market in Homs

A mortar attack on the vegetable market in Homs killed 23 people on Tuesday, 3 May 2016, activists said.

The mortar attack on the market in Homs injured 65 people, the activists said. Police arrested 30 people.
`,
  'Council.txt': `Homs council: market attack killed at least 20

The mortar attack on the vegetable market in Homs on Tuesday, 3 May 2016, killed at least 20 people, the city council said.

The council said that 51 people were injured in the attack on the market.
`,
  'Ferry.txt': `Ferry sinks off Latakia, 31 dead

A ferry sank off Latakia on Friday, 10 June 2016, and 31 passengers drowned, the port office said.

The ferry carried 120 passengers, the port office said. Rescuers saved 80 passengers from the ferry.
`,
  'Coastguard.txt': `Coastguard: 28 drowned when ferry sank

The ferry that sank off Latakia on Friday, 10 June 2016, carried 118 passengers, of whom 28 drowned, the coastguard said.

Rescuers saved 86 passengers from the ferry, the coastguard said.
`,
}
