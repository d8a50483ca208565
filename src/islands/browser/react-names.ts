/** Names of React that packages use. One that they begin to use goes here: a build says which. */
export {
	Children,
	cloneElement,
	createContext,
	createElement,
	createRef,
	forwardRef,
	Fragment,
	isValidElement,
	startTransition,
	useCallback,
	useContext,
	useEffect,
	useId,
	useInsertionEffect,
	useLayoutEffect,
	useMemo,
	useReducer,
	useRef,
	useState,
	useSyncExternalStore,
	version,
} from 'react'
/** Asked for where it may be missing, with `?.`. */
export const __SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED = undefined
