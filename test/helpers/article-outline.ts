/** The responsibilities of the reference article as assistive technology gets them, after an empty line. */
export const RESPONSIBILITIES = `
heading 3: Responsibilities
paragraph: Both jobs live on coordination: meetings, schedules and numbers that several teams share. They part ways over whom they serve: the program manager works for the goals of the company, the account manager for those of a customer.
heading 4: Program Managers
paragraph: Program managers plan a group of related projects as one undertaking. They decide which project gets people and money first, and they tell the sponsors early when the plan no longer holds.
paragraph: Job responsibilities of a Program Manager include:
list
  listitem: Setting the goals of a program and the order of its projects
  listitem: Following budgets and schedules across teams
  listitem: Settling conflicts between projects that need the same people
  listitem: Reporting risks and results to executives
heading 4: Account Managers
paragraph: Account managers are the first person a customer calls. They learn what the customer needs, bring in the colleagues who can deliver it, and see to it that the contract is renewed.
paragraph: Job responsibilities of an Account Manager include:
list
  listitem: Keeping up the relationship with assigned customers
  listitem: Preparing offers and negotiating contracts
  listitem: Passing customers’ wishes on to product and support teams
  listitem: Forecasting sales for their accounts`;
