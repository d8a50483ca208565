/** One of our own files of data. @throws when it is not there or not what it should be. */
export const read = <Value>(path: string): Promise<Value> =>
	fetch(path).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
